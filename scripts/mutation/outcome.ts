// What became of the mutants of a folder, from Stryker's report.

/** The parts of a report (mutation-testing-report-schema 2) that matter here. */
export interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: Mutant[] }>>;
}

export interface Mutant {
  readonly status: string;
  readonly replacement?: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

/** Both count from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Tally {
  readonly killed: number;
  readonly timeouts: number;
  readonly survived: number;
  readonly noCoverage: number;
  /** Found out, of all that can be run, in per cent. */
  readonly score: number;
}

/** A mutant that no test has found out. */
export interface Survivor {
  readonly file: string;
  /** The line on which it begins. */
  readonly line: string;
  readonly number: number;
  readonly from: string;
  readonly to: string;
}

const ALIVE = ['Survived', 'NoCoverage'];

export function tallyOf({ files }: Report): Tally {
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  const count = (status: string) => mutants.filter((mutant) => mutant.status === status).length;
  const [killed, timeouts] = [count('Killed'), count('Timeout')];
  const [survived, noCoverage] = [count('Survived'), count('NoCoverage')];
  const all = killed + timeouts + survived + noCoverage;
  const score = all === 0 ? 0 : Math.floor((1_000 * (killed + timeouts)) / all) / 10;
  return { killed, timeouts, survived, noCoverage, score };
}

export function survivorsIn({ files }: Report): Survivor[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n');
    return mutants
      .filter(({ status }) => ALIVE.includes(status))
      .map(({ replacement = '', location: { start, end } }) => ({
        file,
        line: (lines[start.line - 1] ?? '').trim(),
        number: start.line,
        from: inOneLine(between(lines, start, end)),
        to: inOneLine(replacement),
      }));
  });
}

function between(lines: readonly string[], start: Place, end: Place): string {
  const text = lines.slice(start.line - 1, end.line).join('\n');
  const last = lines[end.line - 1] ?? '';
  return text.slice(start.column - 1, text.length - (last.length - end.column + 1));
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
