// Goes through a value and all that is in it.
import type { Call, GetAtt, Ref, Text, Value } from './value';

/** The value and everything in it, in order. */
export function allOf(value: Value): Value[] {
  return [value, ...partsOf(value).flatMap(allOf)];
}

/** The values that a value is made of. */
function partsOf(value: Value): readonly Value[] {
  switch (value.kind) {
    case 'list':
      return value.items;
    case 'map':
      return value.entries.map((entry) => entry.value);
    case 'call':
      return value.args;
    default:
      return [];
  }
}

/** Every reference in a value, in order. */
export function referencesIn(value: Value): (Ref | GetAtt)[] {
  return allOf(value).filter((one): one is Ref | GetAtt => ['ref', 'getatt'].includes(one.kind));
}

/** Every text in a value, in order. */
export function textsIn(value: Value): Text[] {
  return allOf(value).filter((one): one is Text => one.kind === 'text');
}

/** Every function in a value but references, in order. */
export function callsIn(value: Value): Call[] {
  return allOf(value).filter((one): one is Call => one.kind === 'call');
}

/** Whether the value itself, if not all of its parts, is there. */
export function isPending({ kind }: Value): boolean {
  return kind === 'ref' || kind === 'getatt' || kind === 'call' || kind === 'unknown';
}

/** Whether the value and all of its parts are there. */
export function isKnown(value: Value): boolean {
  return !allOf(value).some(isPending);
}
