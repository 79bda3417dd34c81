// How long a try may take, and how long is waited for the next.
import { patiently } from '../../../../src/cognito/patience';
import { Failure } from '../../../../src/user/failure';
import { failed, failing, useClock } from './failing-tries';

const clock = useClock();
const throttled = () => new Failure('Throttling', 'Rate exceeded', { fate: 'postponed' });

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
      await patiently(clock.budget(left), attempt);
      expect(times).toEqual([time]);
    },
  );

  it('is not made where nobody was reached and it would be too short to tell so again', async () => {
    const unreached = new Failure('NetworkFailure', 'unreached', {
      error: 'TimeoutError',
      fate: 'postponed',
    });
    const { attempt, times } = failing(unreached, unreached);
    await expect(patiently(clock.budget(6_250), attempt)).rejects.toBe(unreached);
    expect(times).toEqual([3_125]);
  });

  it.each([
    ['an answer that never came', 'TimeoutError', 'unknown'],
    ['a refused connection', 'Error', 'postponed'],
  ] as const)('is made after %s as long as there is time for one', async (_, error, fate) => {
    const { attempt, times } = failing(new Failure('NetworkFailure', 'failed', { error, fate }));
    await patiently(clock.budget(6_000), attempt);
    expect(times).toHaveLength(2);
  });

  it.each([199, 1.9, 0, -1])('is not made where %d ms are left', async (left) => {
    const { attempt, times } = failing();
    await expect(patiently(clock.budget(left), attempt)).rejects.toMatchObject({
      code: 'NetworkFailure',
      call: { fate: 'postponed' },
    });
    expect(times).toEqual([]);
  });
});

describe('the pause before the next try', () => {
  it('grows twofold from 100 ms to 5 s', async () => {
    const { attempt } = failing(...Array.from({ length: 9 }, () => failed('postponed')));
    await patiently(clock.budget(58_000), attempt);
    expect(clock.pauses()).toEqual([100, 200, 400, 800, 1_600, 3_200, 5_000, 5_000, 5_000]);
  });

  it('is anything from nothing to that', async () => {
    jest.spyOn(Math, 'random').mockReturnValue(0);
    await patiently(
      clock.budget(58_000),
      failing(failed('postponed'), failed('postponed')).attempt,
    );
    expect(clock.pauses()).toEqual([0, 0]);
  });

  it('is never longer than what is left: then the last failure is the end', async () => {
    const { attempt, times } = failing(
      ...Array.from({ length: 9 }, (_, i) => failed('postponed', `${i}`)),
    );
    await expect(patiently(clock.budget(1_000), attempt)).rejects.toThrow('3');
    expect([times.length, clock.pauses()]).toEqual([4, [100, 200, 400]]);
  });

  it('may end when there is just enough left for the shortest try, and for another', async () => {
    jest.spyOn(Math, 'random').mockReturnValue(0);
    const { attempt } = failing(failed('postponed'));
    expect(await patiently(clock.budget(200), attempt)).toBe('done');
    const none = patiently(clock.budget(199), attempt);
    await expect(none).rejects.toThrow('There was no time left to ask the service.');
  });

  it('leaves time for the try that it is for', async () => {
    const { attempt, times } = failing(failed('postponed', 'first'), failed('postponed', 'second'));
    await expect(patiently(clock.budget(299), attempt)).rejects.toThrow('first');
    expect([times.length, clock.pauses()]).toEqual([1, []]);
  });
});

describe('the pause after a throttle', () => {
  it('grows twofold from 200 ms to 1.5 s', async () => {
    const { attempt } = failing(...Array.from({ length: 6 }, throttled));
    await patiently(clock.budget(58_000), attempt);
    expect(clock.pauses()).toEqual([200, 400, 800, 1_500, 1_500, 1_500]);
  });

  it('is half of that at least, so that nobody asks again at once', async () => {
    jest.spyOn(Math, 'random').mockReturnValue(0);
    await patiently(clock.budget(58_000), failing(throttled(), throttled()).attempt);
    expect(clock.pauses()).toEqual([100, 200]);
  });

  it('is shorter the less time is left, and the last throttle is the end', async () => {
    const { attempt, times } = failing(...Array.from({ length: 100 }, throttled));
    await expect(patiently(clock.budget(2_000), attempt)).rejects.toThrow('Rate exceeded');
    expect(clock.pauses().slice(0, 3)).toEqual([200, 200, 200]);
    expect(times.length).toBeLessThan(25);
    expect(clock.now()).toBeLessThan(1_800);
  });

  it('goes by the latest failure', async () => {
    const { attempt } = failing(throttled(), failed('unknown'), throttled());
    await patiently(clock.budget(58_000), attempt);
    expect(clock.pauses()).toEqual([200, 200, 800]);
  });
});
