import timers from 'node:timers/promises';
import { isOnItsWay, mayBeDone, patiently, repeatable } from '../../../../src/cognito/patience';
import { Failure } from '../../../../src/user/failure';
import { failed, failing, useClock } from './failing-tries';

const clock = useClock();

describe('a call', () => {
  it('that succeeds is made once, without a pause', async () => {
    const { attempt, times } = failing();
    expect(await patiently(clock.budget(58_000), attempt)).toBe('done');
    expect([times.length, clock.pauses()]).toEqual([1, []]);
  });

  it('that was not carried out, or may not have been, is made again', async () => {
    const { attempt, times } = failing(failed('postponed'), failed('unknown'));
    expect(await patiently(clock.budget(58_000), attempt)).toBe('done');
    expect(times).toHaveLength(3);
  });

  it.each(['refused', undefined] as const)('that was %s is not', async (fate) => {
    const { attempt, times } = failing(failed('postponed'), failed(fate, 'no'));
    await expect(patiently(clock.budget(58_000), attempt)).rejects.toThrow('no');
    expect(times).toHaveLength(2);
  });

  it('that fails by a bug of ours is not', async () => {
    const { attempt, times } = failing(new TypeError('a bug'));
    await expect(patiently(clock.budget(58_000), attempt)).rejects.toThrow(TypeError);
    expect(times).toHaveLength(1);
  });
});

it('a call that has no time left for another try ends with what the last one failed of', async () => {
  const { attempt, times } = failing(failed('unknown', 'broken'));
  // A machine that is busy sleeps longer than it was told to.
  jest.spyOn(timers, 'setTimeout').mockImplementation(async () => {
    clock.moveTo(57_900);
    return undefined as never;
  });
  await expect(patiently(clock.budget(58_000), attempt)).rejects.toThrow('broken');
  expect(times).toHaveLength(1);
});

describe('a judge', () => {
  it('is told of all failures so far, and may answer in place of the service', async () => {
    const told: string[][] = [];
    const { attempt } = failing(failed('unknown', 'one'), failed('refused', 'two'));
    const result = await patiently(clock.budget(58_000), attempt, async (failures) => {
      told.push(failures.map(({ message }) => message));
      return failures.length === 2 ? 'judged' : undefined;
    });
    expect(result).toBe('judged');
    expect(told).toEqual([['one'], ['one', 'two']]);
  });

  it('may end the call with a failure of its own', async () => {
    const judged = patiently(
      clock.budget(58_000),
      failing(failed('postponed')).attempt,
      async () => {
        throw failed('refused', 'the end');
      },
    );
    await expect(judged).rejects.toThrow('the end');
  });

  it('may have what was refused made again', async () => {
    const { attempt } = failing(failed('refused'));
    expect(await patiently(clock.budget(58_000), attempt, async () => undefined)).toBe('done');
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
