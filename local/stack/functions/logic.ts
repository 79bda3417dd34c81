// The functions of conditions, which rules have too. What is true or false is a text, `true` or `false`.
import { isDeepStrictEqual } from 'node:util';
import type { Place } from '../template/problem';
import { text, type Value } from '../template/value';
import { isKnown, isPending } from '../template/walk';
import { type Intrinsic, LOGIC } from './intrinsic';
import { jsonOf } from './json';

/** The functions of logic by their long names. */
export const LOGICS: Readonly<Record<string, Intrinsic>> = {
  'Fn::If': {
    takes: 'a list of a condition and two values',
    count: [3, 3],
    parts: ['values'],
    choose([condition, whenTrue, whenFalse], scope) {
      const holds = condition?.kind === 'text' ? scope.condition(condition.text) : undefined;
      if (holds === undefined) return undefined;
      return holds ? whenTrue : whenFalse;
    },
    evaluate: ([condition], { refuse }) => (condition?.kind === 'text' ? undefined : refuse()),
  },
  Condition: {
    takes: 'the name of a condition',
    parts: ['conditions'],
    evaluate([name], { scope, refuse, place }) {
      if (name?.kind !== 'text') return refuse();
      return truth(scope.condition(name.text), place);
    },
  },
  'Fn::Equals': {
    takes: 'a list of two values',
    count: [2, 2],
    parts: LOGIC,
    early: true,
    evaluate: ([one, other], { place }) => {
      if (!one || !other || !isKnown(one) || !isKnown(other)) return undefined;
      // A parameter is a text, so that numbers and booleans of a template compare as texts too.
      const [left, right] = [one, other].map((value) => jsonOf(value, ({ text }) => text));
      return truth(isDeepStrictEqual(left, right), place);
    },
  },
  'Fn::And': of('And', (truths) => truths.every(Boolean)),
  'Fn::Or': of('Or', (truths) => truths.some(Boolean)),
  'Fn::Not': {
    ...of('Not', ([first]) => !first),
    takes: 'a list of one condition',
    count: [1, 1],
  },
};

/** What is true or false, as a text. */
export function truth(holds: boolean | undefined, place: Place): Value | undefined {
  return holds === undefined ? undefined : text(`${holds}`, place);
}

function of(name: string, decide: (truths: readonly boolean[]) => boolean): Intrinsic {
  return {
    takes: `a list of ${name === 'Not' ? 'one condition' : '2 to 10 conditions'}`,
    count: [2, 10],
    parts: LOGIC,
    evaluate(args, { refuse, place }) {
      if (args.some(isPending)) return undefined;
      const truths = args.flatMap((arg) =>
        arg.kind === 'text' && /^(true|false)$/i.test(arg.text) ? [/^true$/i.test(arg.text)] : [],
      );
      return truths.length === args.length ? truth(decide(truths), place) : refuse();
    },
  };
}
