// The functions that rules alone have.
import { list, type Value } from '../template/value';
import { isKnown, textsOfAll } from '../template/walk';
import type { Intrinsic } from './intrinsic';
import { truth } from './logic';

/** The functions of rules by their long names. */
export const ASSERTIONS: Readonly<Record<string, Intrinsic>> = {
  'Fn::Contains': members('a list of texts and a text', (items, one) => items.includes(one)),
  'Fn::EachMemberEquals': members('a list of texts and a text', (items, one) =>
    items.every((item) => item === one),
  ),
  'Fn::EachMemberIn': {
    takes: 'a list of two lists of texts',
    count: [2, 2],
    parts: ['rules'],
    evaluate([items, among], use) {
      if (!items || !among || !isKnown(items) || !isKnown(among)) return undefined;
      const [these, those] = [textsOf(items), textsOf(among)];
      if (!these || !those) return use.refuse();
      return truth(
        these.every((item) => those.includes(item)),
        use.place,
      );
    },
  },
  'Fn::RefAll': {
    takes: 'the type of parameters, such as AWS::EC2::VPC::Id',
    parts: ['rules'],
    evaluate([type], { scope, refuse, place }) {
      return type?.kind === 'text' ? list(scope.parametersOf(type.text), place) : refuse();
    },
  },
  // These two ask the account about a resource that a parameter names: there is none to ask here.
  'Fn::ValueOf': account('a list of a parameter and an attribute'),
  'Fn::ValueOfAll': account('a list of a type of parameters and an attribute'),
};

function members(takes: string, decide: (items: string[], one: string) => boolean): Intrinsic {
  return {
    takes: `a list of ${takes}`,
    count: [2, 2],
    parts: ['rules'],
    evaluate([items, one], { refuse, place }) {
      if (!items || !one || !isKnown(items) || !isKnown(one)) return undefined;
      const texts = textsOf(items);
      return texts && one.kind === 'text' ? truth(decide(texts, one.text), place) : refuse();
    },
  };
}

function account(takes: string): Intrinsic {
  return { takes, count: [2, 2], parts: ['rules'], evaluate: () => undefined };
}

function textsOf(value: Value): string[] | undefined {
  return textsOfAll(value.kind === 'list' ? value.items : [value]);
}
