// Puts values in the place of references, as far as they are known.
import type { GetAtt, Ref, Value } from './value';
import { list, text } from './value';

/** Gives the value of a reference, or the reference itself while its value is not known. */
export type Scope = (reference: Ref | GetAtt) => Value;

/** The value with every reference answered by `scope`; a join becomes text once all of it is known. */
export function resolve(value: Value, scope: Scope): Value {
  switch (value.kind) {
    case 'ref':
    case 'getatt':
      return scope(value);
    case 'list':
      return list(resolveItems(value.items, scope), value.place);
    case 'map': {
      const entries = value.entries
        .map((entry) => ({ ...entry, value: resolve(entry.value, scope) }))
        .filter((entry) => entry.value.kind !== 'nothing');
      return { ...value, entries };
    }
    case 'join': {
      const items = resolve(value.items, scope);
      const texts = items.kind === 'list' ? textsOfAll(items.items) : undefined;
      return texts ? text(texts.join(value.separator), value.place) : { ...value, items };
    }
    default:
      return value;
  }
}

function resolveItems(items: readonly Value[], scope: Scope): Value[] {
  return items.map((item) => resolve(item, scope)).filter((item) => item.kind !== 'nothing');
}

function textsOfAll(items: readonly Value[]): string[] | undefined {
  const texts = items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
  return texts.length === items.length ? texts : undefined;
}

/** Every reference in a value, in order. */
export function referencesIn(value: Value): (Ref | GetAtt)[] {
  const found: (Ref | GetAtt)[] = [];
  resolve(value, (reference) => {
    found.push(reference);
    return reference;
  });
  return found;
}
