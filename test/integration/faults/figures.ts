// How large a matrix is, and what it found.
import { type Cell, nameOf } from './matrix';

export interface Figures {
  readonly cells: number;
  /** The events sent for them: each cell is an event, its repeat, its rollback and looks at what is there. */
  readonly events: number;
  readonly byHandler: Readonly<Record<string, number>>;
  /** By operation, those called only because of another trouble included. */
  readonly byOperation: Readonly<Record<string, number>>;
  /** A cell with two troubles counts for both. */
  readonly byTrouble: Readonly<Record<string, number>>;
  readonly broken: readonly Broken[];
  /** Those that kept every promise when they were tried again alone. */
  readonly brokenBesideOthers: readonly Broken[];
}

interface Broken {
  /** What tries this one cell again. */
  readonly only: string;
  readonly promises: readonly string[];
}

export function figuresOf(cells: readonly Cell[]): Figures {
  const planned = cells.flatMap((cell) => cell.planned);
  return {
    cells: cells.length,
    events: cells.reduce((sum, { trial }) => sum + trial.events, 0),
    byHandler: counted(cells.map(({ scenario }) => scenario.action)),
    byOperation: counted(planned.map(({ call }) => call.operation)),
    byTrouble: counted(planned.map(({ trouble }) => trouble.title)),
    broken: brokenIn(cells, ({ trial }) => trial.broken),
    brokenBesideOthers: brokenIn(cells, ({ brokenBefore }) => brokenBefore),
  };
}

function brokenIn(cells: readonly Cell[], of: (cell: Cell) => readonly string[]): Broken[] {
  return cells.flatMap((cell) =>
    of(cell).length === 0 ? [] : [{ only: nameOf(cell), promises: of(cell) }],
  );
}

function counted(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of [...names].sort()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
