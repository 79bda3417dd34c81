// The report as text and as data.
import type { Count } from './measure';
import { type Figures, percent, type UnreachedBranch, type Verdict } from './verdict';

/** A table by folder, then every branch that was not reached. */
export function reportText({ total, folders, unreached, stale }: Verdict): string {
  const rows = [...folders, ['together', total] as const].map(([name, figures]) => [
    name,
    ...[figures.branches, figures.lines, figures.functions].map(cell),
  ]);
  const table = [['', 'branches', 'lines', 'functions'], ...rows].map(([name = '', ...cells]) =>
    [name.padEnd(14), ...cells.map((text) => text.padStart(20))].join(''),
  );
  return [
    ...table,
    '',
    ...(unreached.length > 0 ? ['Not reached:'] : []),
    ...unreached.map(lineOf),
    ...stale.map(({ file, code, branch }) => `Reached or gone: ${file}: ${code} (${branch})`),
  ].join('\n');
}

/** The figures for other documents. */
export function summaryOf({ total, folders, unreached }: Verdict): object {
  return {
    ...flat(total),
    percentOfBranches: percent(total.branches),
    folders: Object.fromEntries([...folders].map(([name, figures]) => [name, flat(figures)])),
    unreached: unreached.map(({ file, branch, because }) => {
      const { line, code, branch: own } = branch;
      return { file, line, code, branch: own, because };
    }),
  };
}

function flat({ branches, lines, functions }: Figures) {
  return {
    branches: branches.total,
    branchesRun: branches.covered,
    lines: lines.total,
    linesRun: lines.covered,
    functions: functions.total,
    functionsRun: functions.covered,
  };
}

function cell(count: Count): string {
  return `${count.covered}/${count.total} ${percent(count).toFixed(2)} %`;
}

function lineOf({ file, branch, because }: UnreachedBranch): string {
  const { line, code, branch: own } = branch;
  return `  ${file}:${line}: ${code}\n    ${own}\n    ${because ?? 'no test reaches it'}`;
}
