// Whether enough of the sources ran, and what is wrong with the list of what can't.
import type { Branch, Count, MeasuredFile } from './measure';

/** Percent of all branches. */
const ENOUGH = 95;

/** A branch that no test can reach. */
export interface Unreachable {
  readonly file: string;
  /** The line of code that it begins on, and its own code, as the report prints them. */
  readonly code: string;
  readonly branch: string;
  readonly because: string;
}

export interface Figures {
  readonly branches: Count;
  readonly lines: Count;
  readonly functions: Count;
}

export interface UnreachedBranch {
  readonly file: string;
  readonly branch: Branch;
  readonly because?: string;
}

export interface Verdict {
  readonly total: Figures;
  /** By the folder right under src; files of src itself are under `src`. */
  readonly folders: ReadonlyMap<string, Figures>;
  readonly unreached: readonly UnreachedBranch[];
  /** Rows whose branch was reached after all, or is gone. */
  readonly stale: readonly Unreachable[];
}

/** Sums up what was measured; a branch in `unreachable` counts as not covered, too. */
export function judge(
  files: readonly MeasuredFile[],
  unreachable: readonly Unreachable[],
): Verdict {
  const folders = new Map<string, MeasuredFile[]>();
  for (const file of files) {
    const folder = folderOf(file.path);
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  const unreached = files.flatMap(({ path, branches }) =>
    branches
      .filter(({ reached }) => !reached)
      .map((branch) => ({
        file: path,
        branch,
        because: unreachable.find((row) => isOf(row, path, branch))?.because,
      })),
  );
  return {
    total: figuresOf(files),
    folders: new Map([...folders].sort().map(([folder, inside]) => [folder, figuresOf(inside)])),
    unreached,
    stale: unreachable.filter(
      (row) => !unreached.some(({ file, branch }) => isOf(row, file, branch)),
    ),
  };
}

/** Why it is not good enough; nothing where it is. */
export function problemsOf({ total, stale }: Verdict): string[] {
  if (total.branches.total === 0) return ['Nothing was measured.'];
  const tooLittle = percent(total.branches) < ENOUGH;
  return [
    ...(tooLittle ? [`Less than ${ENOUGH} % of the branches ran.`] : []),
    ...(stale.length > 0 ? ['scripts/coverage/unreachable.ts has rows too many.'] : []),
  ];
}

/** In percent, rounded down: 94.99 % is not 95 %. */
export function percent({ covered, total }: Count): number {
  return total === 0 ? 100 : Math.floor((covered * 10_000) / total) / 100;
}

function isOf(row: Unreachable, file: string, { code, branch }: Branch): boolean {
  return row.file === file && row.code === code && row.branch === branch;
}

function folderOf(path: string): string {
  return path.split('/').slice(0, -1).slice(0, 2).join('/');
}

function figuresOf(files: readonly MeasuredFile[]): Figures {
  const branches = files.flatMap((file) => file.branches);
  return {
    branches: { total: branches.length, covered: branches.filter((one) => one.reached).length },
    lines: sum(files.map(({ lines }) => lines)),
    functions: sum(files.map(({ functions }) => functions)),
  };
}

function sum(counts: readonly Count[]): Count {
  return {
    total: counts.reduce((all, { total }) => all + total, 0),
    covered: counts.reduce((all, { covered }) => all + covered, 0),
  };
}
