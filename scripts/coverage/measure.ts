// Which branches, lines and functions of the sources ran, from what the processes have left.
import { CoverageReport } from 'monocart-coverage-reports';
import type { Entry } from './collect';

export interface Count {
  readonly total: number;
  readonly covered: number;
}

/** One way that the code can take. */
export interface Branch {
  readonly line: number;
  /** The line of code that it begins on. */
  readonly code: string;
  /** Its own code up to the end of the line; `not:` goes before that of an `if` without an `else`. */
  readonly branch: string;
  readonly reached: boolean;
}

export interface MeasuredFile {
  readonly path: string;
  readonly branches: readonly Branch[];
  readonly lines: Count;
  readonly functions: Count;
}

export interface MeasureOptions {
  /** The folder that the paths of sources begin in. */
  readonly root: string;
  /** Whether a source is to be measured. */
  isOwn(path: string): boolean;
  /** A folder for what is written on the way, which is emptied. */
  readonly workFolder: string;
}

/** A file that no entry ran has no line here. */
export async function measure(
  entries: readonly Entry[],
  { root, isOwn, workFolder }: MeasureOptions,
): Promise<MeasuredFile[]> {
  const report = new CoverageReport({
    logging: 'error',
    reports: [],
    baseDir: root,
    outputDir: workFolder,
    sourceFilter: isOwn,
  });
  await report.add([...entries]);
  const results = await report.generate();
  return (results?.files ?? []).map(({ sourcePath, source = '', summary, data }) => ({
    path: sourcePath,
    branches: (data?.branches ?? []).map((range) => branchOf(source, range)),
    lines: summary.lines,
    functions: summary.functions,
  }));
}

function branchOf(
  source: string,
  { start, end, count, none }: { start: number; end: number; count: number; none?: boolean },
): Branch {
  const lines = source.slice(0, start).split('\n');
  const [own = ''] = source.slice(start, end).split('\n');
  return {
    line: lines.length,
    code: (source.split('\n')[lines.length - 1] ?? '').trim(),
    branch: none ? `not: ${own}` : own,
    reached: count > 0,
  };
}
