// Many instances of the function, which know nothing of each other, and the quotas of one account: on a
// clock that only waiting moves on, so that the machine does not matter.
import timers from 'node:timers/promises';
import { PHASES, type Phase } from '../../../../bench/phases';
import { createMeter, type Meter } from '../../../../local/cognito/wire/quotas';
import { patiently } from '../../../../src/cognito/patience';
import { Failure } from '../../../../src/user/failure';

const USERS = 500;
const ROUND_TRIP = 20;

/** What each handler asks for: step by step, and side by side within a step. */
const STEPS: Record<Phase['action'], readonly (readonly string[])[]> = {
  CREATE: [['AdminCreateUser']],
  READ: [['AdminGetUser', 'AdminListGroupsForUser']],
  UPDATE: [
    ['AdminGetUser', 'AdminListGroupsForUser'],
    ['AdminUpdateUserAttributes'],
    ['AdminGetUser'],
  ],
  DELETE: [['AdminGetUser'], ['AdminDeleteUser']],
};

/** What is left for work of the contract's time, in ms. */
const WORKING: Record<Phase['action'], number> = {
  CREATE: 53_000,
  READ: 23_000,
  UPDATE: 53_000,
  DELETE: 53_000,
};

let now: number;
let sleepers: { until: number; wake: () => void }[];
beforeEach(() => {
  [now, sleepers] = [0, []];
  jest.spyOn(Math, 'random').mockImplementation(seededRandom(10));
  jest.spyOn(timers, 'setTimeout').mockImplementation((milliseconds = 0) => {
    return new Promise((resolve) => {
      const until = now + milliseconds;
      const place = sleepers.findIndex((sleeper) => sleeper.until > until);
      const sleeper = { until, wake: () => resolve(undefined as never) };
      sleepers.splice(place < 0 ? sleepers.length : place, 0, sleeper);
    });
  });
});
afterEach(() => jest.restoreAllMocks());

// A linear congruential generator (Numerical Recipes).
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Wakes one sleeper after the other until nobody sleeps. */
async function passTime(): Promise<void> {
  for (;;) {
    await new Promise(setImmediate);
    const sleeper = sleepers.shift();
    if (!sleeper) return;
    now = sleeper.until;
    sleeper.wake();
  }
}

async function ask(meter: Meter, operation: string): Promise<true> {
  await timers.setTimeout(ROUND_TRIP);
  if (meter.admits(operation)) return true;
  throw new Failure('Throttling', 'Rate exceeded', { fate: 'postponed' });
}

/** All users brought through a phase by so many instances. */
async function through({ action, quotas, dictated }: Phase, instances: number) {
  const meter = createMeter(quotas, () => now);
  let [waiting, calls, handedBack, ended] = [USERS, 0, 0, 0];
  const handle = async () => {
    const end = now + WORKING[action];
    const budget = { left: () => end - now };
    const attempt = (operation: string) => () => {
      calls += 1;
      return ask(meter, operation);
    };
    for (const step of STEPS[action]) {
      await Promise.all(step.map((operation) => patiently(budget, attempt(operation))));
    }
  };
  const instance = async () => {
    while (waiting > 0) {
      waiting -= 1;
      await handle().catch(() => {
        handedBack += 1;
      });
      ended = now;
    }
  };
  for (let started = 0; started < instances; started += 1) void instance();
  await passTime();
  return { ratio: ended / 1_000 / dictated(USERS), calls, handedBack };
}

describe.each([8, 50, 300])('%i instances', (instances) => {
  it.each(PHASES)('bring 500 users through: $phase', async (phase) => {
    const { ratio, calls, handedBack } = await through(phase, instances);
    expect(handedBack).toBe(0);
    // Little more than the quotas take, and without pestering the service.
    expect(ratio).toBeLessThan(1.15);
    expect(calls / USERS).toBeLessThan(19);
  });
});
