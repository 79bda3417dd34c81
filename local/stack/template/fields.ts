// Reads a map whose keys are known, as the sections of a template are.
import { suggestion } from './nearest';
import type { Report } from './problem';
import type { Entry, Value } from './value';

/** The entries of a map; another kind of value is reported and has none. */
export function entriesOf(
  value: Value | undefined,
  what: string,
  report: Report,
): readonly Entry[] {
  if (value === undefined || value.kind === 'unknown') return [];
  if (value.kind === 'map') return value.entries;
  report(value.place, `${what} must be a map`);
  return [];
}

/** The entries of a map by key; keys other than `allowed` are reported. */
export function fieldsOf(
  value: Value | undefined,
  what: string,
  allowed: readonly string[],
  report: Report,
): Map<string, Value> {
  const entries = entriesOf(value, what, report);
  for (const { key, place } of entries) {
    if (allowed.includes(key)) continue;
    const instead = suggestion(key, allowed) || `: it takes ${allowed.join(', ')}`;
    report(place, `${what} can't have ${key}${instead}`);
  }
  return new Map(entries.map(({ key, value: field }) => [key, field]));
}

/** The text of a field that must be plain text; anything else is reported. */
export function textOf(value: Value | undefined, what: string, report: Report): string | undefined {
  if (value === undefined || value.kind === 'text') return value?.text;
  if (value.kind !== 'unknown') report(value.place, `${what} must be plain text`);
  return undefined;
}

/** The texts of a field that must be a text or a list of texts; anything else is reported. */
export function textsOf(value: Value | undefined, what: string, report: Report): string[] {
  if (value === undefined) return [];
  const items = value.kind === 'list' ? value.items : [value];
  return items.flatMap((item) => textOf(item, what, report) ?? []);
}
