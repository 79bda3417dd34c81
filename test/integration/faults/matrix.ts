// Every call that a scenario is seen to make, gone wrong in every way.
import type { RunningResource } from '../../support/resource';
import type { Scenario } from './scenario';
import type { Place } from './stage';
import { type Planned, type Trial, trialOf } from './trial';
import { CHANGES, FIRST_TROUBLES, SECOND_TROUBLES, TROUBLES, type Trouble } from './troubles';

/** A trial of the matrix, by what was planned for it. */
export interface Cell {
  readonly scenario: Scenario;
  readonly planned: readonly Planned[];
  readonly trial: Trial;
}

type Plan = Omit<Cell, 'trial'>;

/** The scenarios as they go when nothing goes wrong, and with every single trouble. */
export async function singleTroubles(
  resource: RunningResource,
  scenarios: readonly Scenario[],
  sideBySide: number,
): Promise<Cell[]> {
  const plain = await plainCells(resource, scenarios, sideBySide);
  const plans = plain.flatMap(({ scenario, trial }) =>
    planned(placesOf(trial.calls), TROUBLES).map((one) => ({ scenario, planned: [one] })),
  );
  return [...plain, ...(await cellsOf(resource, plans, sideBySide))];
}

/** A change in trouble, and a second trouble with a call that is made because of the first. */
export async function doubleTroubles(
  resource: RunningResource,
  scenarios: readonly Scenario[],
  sideBySide: number,
): Promise<Cell[]> {
  const plain = await plainCells(resource, scenarios, sideBySide);
  const first = plain.flatMap(({ scenario, trial }) =>
    planned(placesOf(trial.calls), FIRST_TROUBLES)
      .filter(({ place }) => CHANGES.test(place.operation))
      .map((one) => ({ scenario, planned: [one] })),
  );
  const seen = await cellsOf(resource, first, sideBySide);
  const second = seen.flatMap(({ scenario, planned: [one], trial }) => {
    const usual = plain.find((cell) => cell.scenario === scenario)?.trial.calls ?? [];
    const further = added(usual, trial.calls).filter((name) => name !== one?.place.operation);
    const places = placesOf(trial.calls).filter(({ operation }) => further.includes(operation));
    return planned(places, SECOND_TROUBLES).map((other) => ({
      scenario,
      planned: one ? [one, other] : [other],
    }));
  });
  return cellsOf(resource, second, sideBySide);
}

function plainCells(
  resource: RunningResource,
  scenarios: readonly Scenario[],
  sideBySide: number,
): Promise<Cell[]> {
  const plans = scenarios.map((scenario) => ({ scenario, planned: [] }));
  return cellsOf(resource, plans, sideBySide);
}

/** The calls by their places, in order. */
function placesOf(operations: readonly string[]): Place[] {
  return operations.map((operation, index) => {
    const earlier = operations.slice(0, index).filter((name) => name === operation);
    return { operation, nth: earlier.length };
  });
}

/** The operations that are called more often than usual. */
function added(usual: readonly string[], calls: readonly string[]): string[] {
  const count = (all: readonly string[], name: string) =>
    all.filter((other) => other === name).length;
  return [...new Set(calls)].filter((name) => count(calls, name) > count(usual, name));
}

function planned(places: readonly Place[], troubles: readonly Trouble[]): Planned[] {
  return places.flatMap((place) =>
    troubles
      .filter(({ concerns }) => concerns.test(place.operation))
      .map((trouble) => ({ place, trouble })),
  );
}

async function cellsOf(
  resource: RunningResource,
  plans: readonly Plan[],
  sideBySide: number,
): Promise<Cell[]> {
  const cells: Cell[] = [];
  const waiting = [...plans];
  const work = async () => {
    for (let plan = waiting.shift(); plan; plan = waiting.shift()) {
      cells.push({ ...plan, trial: await trialOf(resource, plan.scenario, plan.planned) });
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, work));
  return cells;
}

/** What broke, with the calls and their troubles. */
export function brokenIn({ planned, trial }: Cell): string[] {
  return trial.broken.map((what) => `${planned.map(wording).join(', ') || 'all well'}: ${what}`);
}

function wording({ place, trouble }: Planned): string {
  return `${place.operation} ${place.nth + 1} ${trouble.title}`;
}
