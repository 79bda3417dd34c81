// Ref and Fn::GetAtt. With plain names they are references at once, else once their names are known.
import type { Place } from '../template/problem';
import type { GetAtt, Ref, Value } from '../template/value';
import { textsOfAll } from '../template/walk';
import { type Intrinsic, VALUES } from './intrinsic';

/** The references by their long names. */
export const REFERENCES: Readonly<Record<string, Intrinsic>> = {
  Ref: {
    takes: 'the name of a parameter or resource',
    parts: VALUES,
    read(argument, { extensions, serverless }) {
      const { place } = argument;
      if (argument.kind === 'call' && extensions) return call('Ref', [argument], place);
      if (argument.kind !== 'text' || argument.text === '') return undefined;
      // "MyFunction.Version" is what SAM makes of a property of a function.
      const isProperty = serverless && argument.text.includes('.');
      return isProperty ? attributeOf([argument.text], place) : refTo(argument.text, place);
    },
    evaluate([name], { scope, refuse, place }) {
      if (name?.kind === 'text') return scope.reference(refTo(name.text, place));
      return name && name.kind !== 'call' ? refuse() : undefined;
    },
  },
  'Fn::GetAtt': {
    takes: 'a resource and its attribute: Name.Attribute',
    parts: ['values'],
    read(argument) {
      const { place } = argument;
      const parts = argument.kind === 'list' ? argument.items : [argument];
      const names = textsOfAll(parts);
      if (names) return attributeOf(names, place);
      const isMade = ({ kind }: Value) => kind === 'text' || kind === 'ref' || kind === 'call';
      return parts.length === 2 && parts.every(isMade)
        ? call('Fn::GetAtt', parts, place)
        : undefined;
    },
    evaluate(args, { scope, refuse, place }) {
      const names = textsOfAll(args);
      if (!names) return undefined;
      const reference = attributeOf(names, place);
      return reference ? scope.reference(reference) : refuse();
    },
  },
};

function refTo(name: string, place: Place): Ref {
  return { kind: 'ref', name, place };
}

function attributeOf(names: readonly string[], place: Place): GetAtt | undefined {
  const [name, ...attribute] = names.join('.').split('.');
  if (!name || attribute.length === 0 || attribute.includes('')) return undefined;
  return { kind: 'getatt', name, attribute: attribute.join('.'), place };
}

function call(name: string, args: readonly Value[], place: Place): Value {
  return { kind: 'call', name, args, place };
}
