// The tests of a matrix: one for each scenario, and one that the matrix is there.
import type { RunningResource } from '../../support/resource';
import { brokenIn, type Cell } from './matrix';
import type { Scenario } from './scenario';
import { startWarm } from './warm-resource';

const SIDE_BY_SIDE = 24;
const TIME = 300_000;

type Matrix = (
  resource: RunningResource,
  scenarios: readonly Scenario[],
  sideBySide: number,
) => Promise<Cell[]>;

/** Runs the matrix, which has to have at least so many cells, and tests each scenario. */
export function testPromises(
  matrix: Matrix,
  scenarios: readonly Scenario[],
  atLeast: number,
): void {
  let cells: readonly Cell[] = [];

  beforeAll(async () => {
    const resource = await startWarm(SIDE_BY_SIDE);
    try {
      cells = await matrix(resource, scenarios, SIDE_BY_SIDE);
    } finally {
      await resource.close();
    }
  }, TIME);

  it.each(scenarios.map(({ title }) => title))('%s keeps every promise', (title) => {
    const tried = cells.filter(({ scenario }) => scenario.title === title);
    expect(tried.flatMap(brokenIn)).toEqual([]);
    expect(tried).not.toHaveLength(0);
  });

  it(`tries at least ${atLeast} cells`, () => {
    process.stderr.write(`Matrix of faults: ${cells.length} cells\n`);
    expect(cells.length).toBeGreaterThanOrEqual(atLeast);
  });
}
