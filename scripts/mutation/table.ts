// The table of a mutation run.
import type { Tally } from './outcome';

const COLUMNS = ['killed', 'timeouts', 'survived', 'noCoverage', 'score'] as const;
const TITLES = ['folder', 'killed', 'timed out', 'survived', 'not covered', 'score', 'bar'];

/** A row for each folder; timeouts count as killed. */
export function tableOf(
  tallies: readonly (readonly [string, Tally])[],
  bars: Readonly<Record<string, { readonly least: number }>>,
): string {
  const rows = tallies.map(([folder, tally]) => [
    folder,
    ...COLUMNS.map((column) => `${tally[column]}`),
    `${bars[folder]?.least ?? 0}`,
  ]);
  const all = [TITLES, ...rows];
  const widths = TITLES.map((_, column) =>
    Math.max(...all.map((row) => (row[column] ?? '').length)),
  );
  const aligned = all.map(([folder = '', ...rest]) => [
    folder.padEnd(widths[0] ?? 0),
    ...rest.map((cell, index) => cell.padStart(widths[index + 1] ?? 0)),
  ]);
  return aligned.map((row) => row.join('  ')).join('\n');
}
