// Carries out Fn::ForEach: writes its map once for each item of its collection.
import type { Report } from './problem';
import { type Entry, map, text, type Value } from './value';
import { withParts } from './walk';

/** What the key of a loop begins with; the rest is its name. */
export const LOOP = 'Fn::ForEach::';

/** Gives the items of a collection; none, when a problem was reported. */
export type ItemsOf = (collection: Value) => string[];

/** The value with its loops carried out, nested ones too. */
export function expandLoops(value: Value, itemsOf: ItemsOf, report: Report): Value {
  if (value.kind !== 'map') return withParts(value, (part) => expandLoops(part, itemsOf, report));
  const entries = value.entries.flatMap((entry) =>
    entry.key.startsWith(LOOP)
      ? expandLoop(entry, itemsOf, report)
      : [{ ...entry, value: expandLoops(entry.value, itemsOf, report) }],
  );
  reportRepeated(entries, report);
  return map(entries, value.place);
}

function expandLoop({ key, place, value }: Entry, itemsOf: ItemsOf, report: Report): Entry[] {
  const [identifier, collection, body, ...others] = value.kind === 'list' ? value.items : [];
  if (identifier?.kind !== 'text' || !collection || body?.kind !== 'map' || others.length > 0) {
    report(place, `${key} takes a list: an identifier, a collection, and the map to repeat`);
    return [];
  }
  return itemsOf(collection).flatMap((item) => {
    const written = substitute(body, identifier.text, item);
    const expanded = expandLoops(written, itemsOf, report);
    return expanded.kind === 'map' ? expanded.entries : [];
  });
}

function reportRepeated(entries: readonly Entry[], report: Report): void {
  const seen = new Set<string>();
  for (const { key, place } of entries) {
    if (seen.has(key)) report(place, `${key} is made twice: its key needs the loop's identifier`);
    seen.add(key);
  }
}

// In the map `${Name}` is the item, `&{Name}` its letters and digits alone, and Ref gives it too.
function substitute(value: Value, identifier: string, item: string): Value {
  const inText = (written: string) =>
    written
      .replaceAll(`\${${identifier}}`, () => item)
      .replaceAll(`&{${identifier}}`, () => item.replace(/[^A-Za-z0-9]/g, ''));
  switch (value.kind) {
    case 'text': {
      const written = inText(value.text);
      return written === value.text ? value : text(written, value.place);
    }
    case 'map': {
      const [first, ...others] = value.entries;
      const isRef = first?.key === 'Ref' && others.length === 0;
      if (isRef && first.value.kind === 'text' && first.value.text === identifier) {
        return text(item, value.place);
      }
      const entries = value.entries.map((entry) => ({
        ...entry,
        key: inText(entry.key),
        value: substitute(entry.value, identifier, item),
      }));
      return map(entries, value.place);
    }
    default:
      return withParts(value, (part) => substitute(part, identifier, item));
  }
}
