// A search is worth what it finds: a secret planted in each place is found there, and told by nobody.
import { SCENARIOS } from '../integration/faults/scenarios';
import { fieldsOf } from '../support/fields';
import { leaksIn } from './campaign';
import { FLAVOURS } from './flavours';
import { leakLine } from './report';
import { type Secrets, secretsOf } from './secrets';
import { settingOf } from './setting';
import { type Stage, startStage, type Told } from './stage';
import { CRASHES, PLANTS } from './watched';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

const [SCENARIO] = SCENARIOS;
const secrets = secretsOf('quotes');

function event() {
  if (!SCENARIO) throw new Error('There are no scenarios.');
  return settingOf(stage, SCENARIO, secrets);
}

function passwordIn(of: Secrets): string {
  const { properties } = of.plantedIn({ action: 'CREATE', properties: { Password: 'x' } });
  return `${properties.Password}`;
}

const PLACES: Record<string, string> = {
  'standard output': 'the output',
  'standard error': 'the output',
  'a message': 'the answer',
  'a model': 'the answer',
  'an error of the function': 'the error',
  'provider logs': 'provider logs',
  metrics: 'metrics',
};

it('there is a plant for each place', () => {
  expect([...PLANTS].sort()).toEqual(Object.keys(PLACES).sort());
});

it.each(PLANTS)('a secret planted in %s is found there', async (where) => {
  const planted = { where, secret: `no: ${passwordIn(secrets).slice(1, 9)} is refused` };
  const told = await stage.send(event(), { planted });
  const leaks = leaksIn(told, secrets, 'planted');
  expect(leaks.map((leak) => leak.where)).toContain(PLACES[where]);
  // Neither the lines of the report nor what a failing test prints of them has a piece of it.
  const report = [...leaks.map(leakLine), failureOf(() => expect(leaks).toEqual([]))];
  expect(report.some((line) => secrets.find(line) !== undefined)).toBe(false);
});

function failureOf(fails: () => void): string {
  try {
    fails();
  } catch (error) {
    const { message, stack } = fieldsOf(error);
    return `${message}\n${stack}`;
  }
  throw new Error('The test did not fail.');
}

it.each(CRASHES)('a process that ends by %s is an error of the function', async (how) => {
  const told = await stage.send(event(), { crash: { how, nth: 0 } });
  expect(told).toHaveProperty(['the error']);
});

it('without a plant nothing is found', async () => {
  const told: Told = await stage.send(event());
  expect(leaksIn(told, secrets, 'well')).toEqual([]);
  expect(told['the answer']).toContain('SUCCESS');
  expect(told['provider logs']).not.toEqual([]);
  expect(told.metrics).not.toEqual([]);
  expect(told['the tail of the log']).toContainEqual(expect.stringContaining('"SUCCESS"'));
});

it.each(Object.keys(FLAVOURS))('secrets of the flavour %s differ by their place', (flavour) => {
  const { told } = secretsOf(flavour);
  expect(new Set(told.map(({ secret }) => secret)).size).toBe(told.length);
  expect(told.every(({ secret }) => secret.length >= 8)).toBe(true);
});
