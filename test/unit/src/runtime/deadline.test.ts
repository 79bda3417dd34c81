import { handlerTime, inTime, OutOfTime } from '../../../../src/runtime/deadline';

const with5Seconds = { getRemainingTimeInMillis: () => 5_000 };

describe('the time of a handler', () => {
  it.each([
    ['READ', 28_000],
    ['LIST', 28_000],
    ['CREATE', 58_000],
    ['UPDATE', 58_000],
    ['DELETE', 58_000],
  ] as const)('is what the contract allows for %s, less a margin', (action, time) => {
    expect(handlerTime(action)).toBe(time);
    expect(handlerTime(action, {})).toBe(time);
  });

  it('is what Lambda has left, where that is less', () => {
    expect(handlerTime('CREATE', with5Seconds)).toBe(3_000);
  });

  it('is never negative', () => {
    expect(handlerTime('READ', { getRemainingTimeInMillis: () => 100 })).toBe(0);
  });
});

describe('work', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('that ends in time is what it comes to, and leaves no timer behind', async () => {
    expect(await inTime(1_000, async () => 'done')).toBe('done');
    expect(jest.getTimerCount()).toBe(0);
  });

  it('that fails, fails', async () => {
    const failing = inTime(1_000, async () => {
      throw new Error('broken');
    });
    await expect(failing).rejects.toThrow('broken');
  });

  it('is told when its time is up', async () => {
    const heeding = inTime(
      1_000,
      (signal) =>
        new Promise((resolve) => signal.addEventListener('abort', () => resolve('heeded'))),
    );
    await jest.advanceTimersByTimeAsync(1_000);
    expect(await heeding).toBe('heeded');
  });

  it('that does not heed it is given up', async () => {
    const endless = inTime(1_000, () => new Promise(() => undefined));
    const given = expect(endless).rejects.toBeInstanceOf(OutOfTime);
    await jest.advanceTimersByTimeAsync(2_000);
    await given;
  });
});
