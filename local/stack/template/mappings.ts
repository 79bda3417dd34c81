// Reads the mappings of a template.
import { entriesOf } from './fields';
import type { Report } from './problem';
import { type Entry, type MapOf, map, type Value } from './value';

/** Reads the section Mappings: two keys each, and then texts or lists of texts. */
export function readMappings(value: Value | undefined, report: Report): Map<string, MapOf> {
  return new Map(
    entriesOf(value, 'Mappings', report).map((entry) => {
      const what = `mapping ${entry.key}`;
      const entries = entriesOf(entry.value, what, report);
      for (const { key, value: second } of entries) {
        for (const last of entriesOf(second, `${what}, ${key}`, report)) check(what, last, report);
      }
      return [entry.key, map(entries, entry.place)];
    }),
  );
}

function check(what: string, { key, value }: Entry, report: Report): void {
  const items = value.kind === 'list' ? value.items : [value];
  if (items.every(({ kind }) => kind === 'text' || kind === 'unknown')) return;
  report(value.place, `${what}: ${key} must be a text or a list of texts, without functions`);
}
