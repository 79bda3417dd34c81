// Measurements as a table in Markdown, which a terminal shows well enough.
import type { Comparison, Measurements } from './report';

type Cell = (value: number) => string;

const milliseconds: Cell = (value) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const megabytes: Cell = (value) => `${value.toFixed(0)} MB`;
const bytes: Cell = (value) =>
  value < 1e6 ? `${(value / 1e3).toFixed(0)} kB` : `${(value / 1e6).toFixed(1)} MB`;
const count: Cell = (value) => String(value);

/** One table: what is compared first, then what only ours has. */
export function table(measured: Measurements): string {
  const { callsPerOperation: calls, clientLoadMs, listPage: list } = measured;
  return aligned([
    ['', 'ours', 'stock', 'stock / ours'],
    sideBySide('warm READ, beyond its Cognito calls', measured.warmOverheadMs, milliseconds),
    sideBySide('the same with logs and metrics', measured.warmOverheadWithLogsMs, milliseconds),
    oursAlone('one call by a bare client', milliseconds(measured.bareCallMs)),
    sideBySide('AWS calls for logs and metrics', measured.awsCallsWithLogs, count),
    sideBySide('load', measured.loadMs, milliseconds),
    ...(clientLoadMs === undefined
      ? []
      : [oursAlone('of it the SDK’s client', milliseconds(clientLoadMs))]),
    sideBySide('fresh process to first READ answered', measured.coldReadMs, milliseconds),
    sideBySide('memory after the first READ', measured.rssMb, megabytes),
    sideBySide('zip of `cfn submit`', measured.zipBytes, bytes),
    oursAlone('loaded before the first answer, deflated', bytes(measured.bundleDeflatedBytes)),
    oursAlone(
      'Cognito calls: create, read, delete',
      `${calls.create}, ${calls.read}, ${calls.delete}`,
    ),
    oursAlone(
      'Cognito calls: update, update of nothing',
      `${calls.update}, ${calls.updateNothing}`,
    ),
    oursAlone('Cognito calls: page of a list', count(calls.list)),
    oursAlone(
      `first page of ${list.users.toLocaleString('en')} users`,
      milliseconds(list.firstPageMs),
    ),
    oursAlone('last page', milliseconds(list.lastPageMs)),
    oursAlone('memory after the last page', megabytes(list.rssMb)),
  ]);
}

/** Rows as a table, the first of them its head. */
export function aligned([head = [], ...body]: string[][]): string {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...body].map((row) => (row[column] ?? '').length), 4),
  );
  const line = (row: string[]) => {
    const cells = widths.map((width, column) =>
      column === 0 ? (row[column] ?? '').padEnd(width) : (row[column] ?? '').padStart(width),
    );
    return `| ${cells.join(' | ')} |`;
  };
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(head), line(rule), ...body.map(line)].join('\n');
}

function sideBySide(what: string, { ours, stock, ratio }: Comparison, cell: Cell): string[] {
  return [what, cell(ours), cell(stock), ratio === null ? '–' : times(ratio)];
}

function oursAlone(what: string, ours: string): string[] {
  return [what, ours, '–', '–'];
}

function times(ratio: number): string {
  const digits = ratio < 100 ? 1 : 0;
  return ratio.toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
