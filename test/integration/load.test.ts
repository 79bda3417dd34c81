// A stack of many users on many instances of the function, against pools that enforce Cognito's quotas:
// counts alone, `npm run bench` has the times.
import { builds } from '../../bench/builds';
import { type Endpoints, startEndpoints } from '../../bench/endpoints';
import { measureStack500 } from '../../bench/measure/stack500';
import type { LoadPhase } from '../../bench/report';
import { FUNCTION_NODE } from '../support/function-node';

const USERS = 60;
const INSTANCES = 30;

/** What a phase needs of the service for each user, the calls that were over a quota aside. */
const CALLS = { create: 1, update: 4, read: 2, 'read, groups apart': 2, delete: 2 };

let endpoints: Endpoints;
let phases: readonly LoadPhase[];
beforeAll(async () => {
  endpoints = await startEndpoints(1);
  const load = { users: USERS, instances: [INSTANCES] };
  const samples = { cold: 0, rounds: 0, warm: { ours: 0, stock: 0 }, pages: 0, load };
  const measured = await measureStack500({ builds, endpoints, samples, node: FUNCTION_NODE });
  phases = measured.phases;
}, 120_000);
afterAll(() => endpoints.close());

function told<Value>(what: (phase: LoadPhase) => Value): [string, Value][] {
  return phases.map((phase) => [phase.phase, what(phase)]);
}

it('meets quotas that are too small for all at once', () => {
  expect(phases.map(({ phase }) => phase)).toEqual(Object.keys(CALLS));
  expect(Math.max(...phases.map(({ refused }) => refused))).toBeGreaterThan(0);
});

it('does to every user what was asked, with no call too many', () => {
  expect(told(({ failed }) => failed)).toEqual(told(() => ({})));
  expect(told(({ calls, refused }) => (calls - refused) / USERS)).toEqual(Object.entries(CALLS));
});

it('waits for its turn, and leaves nothing of that to CloudFormation', () => {
  expect(told(({ firstHandedBack }) => firstHandedBack)).toEqual(told(() => ({})));
});

it('asks no more often than it has to', () => {
  expect(phases.filter(({ refused }) => refused > 10 * USERS)).toEqual([]);
});
