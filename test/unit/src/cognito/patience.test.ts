import timers from 'node:timers/promises';
import { isOnItsWay, mayBeDone, patiently, repeatable } from '../../../../src/cognito/patience';
import { Failure, type Fate } from '../../../../src/user/failure';

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

/** A budget of so many ms of the fake clock, which pauses alone move on. */
function budget(milliseconds: number) {
  return { left: () => milliseconds - now };
}

function failed(fate: Fate | undefined, said: string = fate ?? 'said') {
  return new Failure('NetworkFailure', said, { fate });
}

function throttled() {
  return new Failure('Throttling', 'Rate exceeded', { fate: 'postponed' });
}

/** Fails as said, one try each, and then comes to `done`. */
function failing(...failures: unknown[]) {
  const times: number[] = [];
  const attempt = async (milliseconds: number) => {
    times.push(milliseconds);
    if (times.length <= failures.length) throw failures[times.length - 1];
    return 'done';
  };
  return { attempt, times };
}

describe('a call', () => {
  it('that succeeds is made once, without a pause', async () => {
    const { attempt, times } = failing();
    expect(await patiently(budget(58_000), attempt)).toBe('done');
    expect([times.length, pauses]).toEqual([1, []]);
  });

  it('that was not carried out, or may not have been, is made again', async () => {
    const { attempt, times } = failing(failed('postponed'), failed('unknown'));
    expect(await patiently(budget(58_000), attempt)).toBe('done');
    expect(times).toHaveLength(3);
  });

  it.each(['refused', undefined] as const)('that was %s is not', async (fate) => {
    const { attempt, times } = failing(failed('postponed'), failed(fate, 'no'));
    await expect(patiently(budget(58_000), attempt)).rejects.toThrow('no');
    expect(times).toHaveLength(2);
  });

  it('that fails by a bug of ours is not', async () => {
    const { attempt, times } = failing(new TypeError('a bug'));
    await expect(patiently(budget(58_000), attempt)).rejects.toThrow(TypeError);
    expect(times).toHaveLength(1);
  });
});

it('a call that has no time left for another try ends with what the last one failed of', async () => {
  const { attempt, times } = failing(failed('unknown', 'broken'));
  // A machine that is busy sleeps longer than it was told to.
  jest.spyOn(timers, 'setTimeout').mockImplementation(async () => {
    now = 57_900;
    return undefined as never;
  });
  await expect(patiently(budget(58_000), attempt)).rejects.toThrow('broken');
  expect(times).toHaveLength(1);
});

describe('the pause before the next try', () => {
  it('grows twofold from 100 ms to 5 s', async () => {
    const { attempt } = failing(...Array.from({ length: 9 }, () => failed('postponed')));
    await patiently(budget(58_000), attempt);
    expect(pauses).toEqual([100, 200, 400, 800, 1_600, 3_200, 5_000, 5_000, 5_000]);
  });

  it('is anything from nothing to that', async () => {
    jest.spyOn(Math, 'random').mockReturnValue(0);
    await patiently(budget(58_000), failing(failed('postponed'), failed('postponed')).attempt);
    expect(pauses).toEqual([0, 0]);
  });

  it('is never longer than what is left: then the last failure is the end', async () => {
    const { attempt, times } = failing(
      ...Array.from({ length: 9 }, (_, i) => failed('postponed', `${i}`)),
    );
    await expect(patiently(budget(1_000), attempt)).rejects.toThrow('3');
    expect([times.length, pauses]).toEqual([4, [100, 200, 400]]);
  });

  it('may end when there is just enough left for the shortest try, and for another', async () => {
    jest.spyOn(Math, 'random').mockReturnValue(0);
    const { attempt } = failing(failed('postponed'));
    expect(await patiently(budget(200), attempt)).toBe('done');
    const none = patiently(budget(199), attempt);
    await expect(none).rejects.toThrow('There was no time left to ask the service.');
  });

  it('leaves time for the try that it is for', async () => {
    const { attempt, times } = failing(failed('postponed', 'first'), failed('postponed', 'second'));
    await expect(patiently(budget(299), attempt)).rejects.toThrow('first');
    expect([times.length, pauses]).toEqual([1, []]);
  });
});

describe('the pause after a throttle', () => {
  it('grows twofold from 200 ms to 1.5 s', async () => {
    const { attempt } = failing(...Array.from({ length: 6 }, throttled));
    await patiently(budget(58_000), attempt);
    expect(pauses).toEqual([200, 400, 800, 1_500, 1_500, 1_500]);
  });

  it('is half of that at least, so that nobody asks again at once', async () => {
    jest.spyOn(Math, 'random').mockReturnValue(0);
    await patiently(budget(58_000), failing(throttled(), throttled()).attempt);
    expect(pauses).toEqual([100, 200]);
  });

  it('is shorter the less time is left, and the last throttle is the end', async () => {
    const { attempt, times } = failing(...Array.from({ length: 100 }, throttled));
    await expect(patiently(budget(2_000), attempt)).rejects.toThrow('Rate exceeded');
    expect(pauses.slice(0, 3)).toEqual([200, 200, 200]);
    expect(times.length).toBeLessThan(25);
    expect(now).toBeLessThan(1_800);
  });

  it('goes by the latest failure', async () => {
    const { attempt } = failing(throttled(), failed('unknown'), throttled());
    await patiently(budget(58_000), attempt);
    expect(pauses).toEqual([200, 200, 800]);
  });
});

describe('a try', () => {
  it.each([
    [58_000, 15_000],
    [30_000, 15_000],
    [10_000, 5_000],
    [300, 150],
  ])(
    'of %i ms left gets %d, so that one that hangs leaves time for another',
    async (left, time) => {
      const { attempt, times } = failing();
      await patiently(budget(left), attempt);
      expect(times).toEqual([time]);
    },
  );

  it.each([199, 1.9, 0, -1])('is not made where %d ms are left', async (left) => {
    const { attempt, times } = failing();
    await expect(patiently(budget(left), attempt)).rejects.toMatchObject({
      code: 'NetworkFailure',
      call: { fate: 'postponed' },
    });
    expect(times).toEqual([]);
  });
});

describe('a judge', () => {
  it('is told of all failures so far, and may answer in place of the service', async () => {
    const told: string[][] = [];
    const { attempt } = failing(failed('unknown', 'one'), failed('refused', 'two'));
    const result = await patiently(budget(58_000), attempt, async (failures) => {
      told.push(failures.map(({ message }) => message));
      return failures.length === 2 ? 'judged' : undefined;
    });
    expect(result).toBe('judged');
    expect(told).toEqual([['one'], ['one', 'two']]);
  });

  it('may end the call with a failure of its own', async () => {
    const judged = patiently(budget(58_000), failing(failed('postponed')).attempt, async () => {
      throw failed('refused', 'the end');
    });
    await expect(judged).rejects.toThrow('the end');
  });

  it('may have what was refused made again', async () => {
    const { attempt } = failing(failed('refused'));
    expect(await patiently(budget(58_000), attempt, async () => undefined)).toBe('done');
  });
});

it('a try may have been carried out where one of them has an unknown outcome', () => {
  expect(mayBeDone([failed('postponed'), failed('refused'), failed(undefined)])).toBe(false);
  expect(mayBeDone([failed('unknown'), failed('postponed')])).toBe(true);
});

it('the latest failure alone decides whether a call is repeated', async () => {
  await expect(repeatable([failed('refused'), failed('unknown')])).resolves.toBeUndefined();
  await expect(repeatable([failed('unknown'), failed('refused')])).rejects.toThrow('refused');
});

it('what got no answer in time may be carried out yet, whatever came of the other tries', () => {
  const unanswered = new Failure('NetworkFailure', 'no answer', { error: 'AbortError' });
  expect(isOnItsWay([unanswered, failed('refused')])).toBe(true);
  expect(isOnItsWay([failed('refused')])).toBe(false);
});
