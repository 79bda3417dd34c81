// Each handler, each call of it and each trouble once: `npm run faults` tries them in every scenario.
import schema from '../../../aws-cognito-userpooluser.json';
import { TROUBLES } from './every-trouble';
import { figuresOf } from './figures';
import { type Cell, matrix, nameOf } from './matrix';
import { SCENARIOS } from './scenarios';
import { SIDE_BY_SIDE, startWarm } from './warm-resource';

const TIME = 480_000;
const AT_LEAST = 1_500;

let cells: readonly Cell[] = [];

beforeAll(async () => {
  const resource = await startWarm(SIDE_BY_SIDE);
  try {
    cells = await matrix(resource, { isWhole: false, sideBySide: SIDE_BY_SIDE });
  } finally {
    await resource.close();
  }
  const { byHandler, events, brokenBesideOthers } = figuresOf(cells);
  process.stderr.write(
    `Matrix of faults: ${cells.length} cells, ${events} events, ${JSON.stringify(byHandler)}; ` +
      `${brokenBesideOthers.length} had to be tried alone\n`,
  );
}, TIME);

it.each(SCENARIOS.map(({ title }) => title))('%s keeps every promise', (title) => {
  const tried = cells.filter(({ scenario }) => scenario.title === title);
  const broken = tried.flatMap((cell) =>
    cell.trial.broken.map((what) => `${nameOf(cell)}: ${what}`),
  );
  expect(broken).toEqual([]);
  expect(tried).not.toHaveLength(0);
});

describe('the matrix', () => {
  it('is there', () => expect(cells.length).toBeGreaterThanOrEqual(AT_LEAST));

  // What many trials break beside each other and none alone would be a state that they share.
  it('has few cells that had to be tried alone', () => {
    expect(figuresOf(cells).brokenBesideOthers.length).toBeLessThan(cells.length / 20);
  });

  it.each(Object.entries(schema.handlers))(
    'has seen every call that %s may make',
    (handler, { permissions }) => {
      const ofHandler = cells.filter(({ scenario }) => scenario.action === handler.toUpperCase());
      const seen = new Set(ofHandler.flatMap(({ trial }) => trial.calls));
      expect([...seen].map((operation) => `cognito-idp:${operation}`).sort()).toEqual(permissions);
    },
  );

  it('has every trouble with every handler and call that it concerns', () => {
    const tried = new Set(cells.flatMap((cell) => cell.planned.map((one) => keyOf(cell, one))));
    const called = cells.filter(({ planned }) => planned.length === 0);
    const missing = called.flatMap((cell) =>
      cell.trial.calls.flatMap((operation) =>
        TROUBLES.filter(({ concerns }) => concerns.test(operation))
          .map((trouble) => keyOf(cell, { trouble, call: { operation } }))
          .filter((key) => !tried.has(key)),
      ),
    );
    expect(missing).toEqual([]);
  });
});

function keyOf(
  { scenario }: Cell,
  { trouble, call }: { trouble: { title: string }; call: { operation: string } },
): string {
  return [scenario.action, call.operation, trouble.title].join();
}
