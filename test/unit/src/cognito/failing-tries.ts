// Tries of a call that fail as said, under a clock that pauses alone move on.
import timers from 'node:timers/promises';
import type { Budget } from '../../../../src/cognito/patience';
import { Failure, type Fate } from '../../../../src/user/failure';

export function failed(fate: Fate | undefined, said: string = fate ?? 'said'): Failure {
  return new Failure('NetworkFailure', said, { fate });
}

/** Fails as said, one try each, and then comes to `done`; `times` is what each try was given. */
export function failing(...failures: unknown[]) {
  const times: number[] = [];
  const attempt = async (milliseconds: number) => {
    times.push(milliseconds);
    if (times.length <= failures.length) throw failures[times.length - 1];
    return 'done';
  };
  return { attempt, times };
}

/** Registers the hooks of the clock; each pause lasts as long as it may, unless a test has it otherwise. */
export function useClock() {
  let now: number;
  let pauses: number[];
  beforeEach(() => {
    [now, pauses] = [0, []];
    // Full jitter at its longest: the pauses are then the bounds.
    jest.spyOn(Math, 'random').mockReturnValue(0.999_999_999);
    jest.spyOn(timers, 'setTimeout').mockImplementation(async (milliseconds = 0) => {
      pauses.push(Math.round(milliseconds));
      now += milliseconds;
      return undefined as never;
    });
  });
  afterEach(() => jest.restoreAllMocks());
  return {
    /** So many ms of this clock. */
    budget: (milliseconds: number): Budget => ({ left: () => milliseconds - now }),
    now: () => now,
    moveTo(milliseconds: number) {
      now = milliseconds;
    },
    pauses: () => pauses,
  };
}
