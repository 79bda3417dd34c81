// Goes through a value and all that is in it.
import { type Call, type GetAtt, list, map, type Ref, type Text, type Value } from './value';

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

/** The value with the parts of a list or a map changed, where it is one. */
export function withParts(value: Value, change: (part: Value) => Value): Value {
  if (value.kind === 'list') return list(value.items.map(change), value.place);
  if (value.kind !== 'map') return value;
  const entries = value.entries.map((entry) => ({ ...entry, value: change(entry.value) }));
  return map(entries, value.place);
}

/** Every reference in a value, in order. */
export function referencesIn(value: Value): (Ref | GetAtt)[] {
  return allOf(value).filter((one): one is Ref | GetAtt => ['ref', 'getatt'].includes(one.kind));
}

/** Every text in a value, in order. */
export function textsIn(value: Value): Text[] {
  return allOf(value).filter((one): one is Text => one.kind === 'text');
}

/** The texts of values that are all texts; undefined of others. */
export function textsOfAll(values: readonly Value[]): string[] | undefined {
  const texts = values.flatMap((value) => (value.kind === 'text' ? [value.text] : []));
  return texts.length === values.length ? texts : undefined;
}

/** Every function in a value but references, in order. */
export function callsIn(value: Value): Call[] {
  return allOf(value).filter((one): one is Call => one.kind === 'call');
}

/** Whether the value itself is still to come; so may be parts of one that is there. */
export function isPending({ kind }: Value): boolean {
  return kind === 'ref' || kind === 'getatt' || kind === 'call' || kind === 'unknown';
}

/** Whether the value and all of its parts are there. */
export function isKnown(value: Value): boolean {
  return !allOf(value).some(isPending);
}
