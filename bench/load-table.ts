// The life of a large stack as a table in Markdown.
import type { Counts, LoadPhase, StackLoad } from './report';
import { aligned } from './table';

const HEAD = [
  '',
  'instances',
  'quotas alone',
  'took',
  'times',
  'handed back first',
  'failed',
  'calls',
  'over quota',
  'slowest answer',
];

/** A row for each phase on each number of instances. */
export function loadTable({ phases }: StackLoad): string {
  return aligned([HEAD, ...phases.map(row)]);
}

function row(measured: LoadPhase): string[] {
  return [
    measured.phase,
    `${measured.instances}`,
    seconds(measured.dictatedSeconds),
    seconds(measured.seconds),
    measured.ratio.toFixed(2),
    counted(measured.firstHandedBack),
    counted(measured.failed),
    `${measured.calls}`,
    `${measured.refused}`,
    seconds(measured.slowestAnswerSeconds),
  ];
}

function seconds(value: number): string {
  return `${value.toFixed(1)} s`;
}

function counted(counts: Counts): string {
  const parts = Object.entries(counts).map(([code, count]) => `${count} ${code}`);
  return parts.join(', ') || '0';
}
