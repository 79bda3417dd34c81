// Every call that a scenario is seen to make, gone wrong in every way.
import type { RunningResource } from '../../support/resource';
import { doublePlans, type Plan, type Planned, sample, singlePlans } from './plans';
import { SCENARIOS } from './scenarios';
import { type Trial, trialOf } from './trial';

/** A trial of the matrix, by what was planned for it. */
export type Cell = Plan & {
  readonly trial: Trial;
  /** What a first trial beside others broke, and this one alone did not. */
  readonly brokenBefore: readonly string[];
};

export interface Size {
  /** Every call of every scenario, or each handler, call and trouble once. */
  readonly isWhole: boolean;
  readonly sideBySide: number;
  /** Told after each trial. */
  readonly onCell?: (cell: Cell) => void;
}

/** The matrix: all well, then every single trouble, then a second one with what is done about a first. */
export async function matrix(resource: RunningResource, size: Size): Promise<Cell[]> {
  const chosen = size.isWhole ? (plans: Plan[]) => plans : sample;
  const untroubled = SCENARIOS.map((scenario) => ({ scenario, planned: [] }));
  const plain = await cellsOf(resource, untroubled, size);
  const singles = await cellsOf(resource, chosen(singlePlans(plain)), size);
  const doubles = await cellsOf(resource, chosen(doublePlans(plain, singles)), size);
  return [...plain, ...singles, ...doubles];
}

// On a busy machine a call may have no time left that had it on its own.
async function aloneIfBroken(resource: RunningResource, cell: Cell): Promise<Cell> {
  const { broken } = cell.trial;
  if (broken.length === 0) return cell;
  const trial = await trialOf(resource, cell.scenario, cell.planned);
  return { ...cell, trial, brokenBefore: trial.broken.length === 0 ? broken : [] };
}

async function cellsOf(
  resource: RunningResource,
  plans: readonly Plan[],
  { sideBySide, onCell }: Size,
): Promise<Cell[]> {
  const cells: Cell[] = [];
  const waiting = [...plans];
  const work = async () => {
    for (let plan = waiting.shift(); plan; plan = waiting.shift()) {
      const trial = await trialOf(resource, plan.scenario, plan.planned);
      const cell = { ...plan, trial, brokenBefore: [] };
      cells.push(cell);
      onCell?.(cell);
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, work));
  const tried: Cell[] = [];
  for (const cell of cells) tried.push(await aloneIfBroken(resource, cell));
  return tried;
}

/** The cell's name, by which it can be tried again alone. */
export function nameOf({ scenario, planned }: Plan): string {
  return [scenario.title, planned.map(wording).join(', ') || 'all well'].join(' / ');
}

function wording({ call, trouble }: Planned): string {
  return `${call.operation} ${call.nth + 1} ${trouble.title}`;
}
