import {
  budgetsFor,
  inTime,
  type LambdaContext,
  OutOfTime,
} from '../../../../src/runtime/deadline';
import { ACTIONS, type Action } from '../../../../src/runtime/request';

beforeEach(() => {
  // The clock stands still but for what a test moves it on.
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

function timesOf(action: Action, context?: LambdaContext) {
  const { working, cleaning } = budgetsFor(action, context);
  return [working.left(), cleaning.left()];
}

function withLeft(left: unknown): LambdaContext {
  return { getRemainingTimeInMillis: () => left };
}

describe('the time of a handler', () => {
  it.each([
    ['READ', 23_000, 28_000],
    ['LIST', 23_000, 28_000],
    ['CREATE', 53_000, 58_000],
    ['UPDATE', 53_000, 58_000],
    ['DELETE', 53_000, 58_000],
  ] as const)(
    'for %s is what the contract allows, less 2 s; the last 5 s are for cleaning up',
    (action, working, cleaning) => {
      expect(timesOf(action)).toEqual([working, cleaning]);
      expect(timesOf(action, withLeft(900_000))).toEqual([working, cleaning]);
    },
  );

  it('is what Lambda has left, where that is less', () => {
    expect(timesOf('CREATE', withLeft(42_000))).toEqual([35_000, 40_000]);
  });

  it('is kept for cleaning up by a quarter, where 5 s would be more than that', () => {
    expect(timesOf('CREATE', withLeft(22_000))).toEqual([15_000, 20_000]);
    expect(timesOf('CREATE', withLeft(10_000))).toEqual([6_000, 8_000]);
  });

  it.each([2_000, 100, 0, -5, Number.NEGATIVE_INFINITY])(
    'is never negative: %d ms left',
    (left) => {
      expect(timesOf('READ', withLeft(left))).toEqual([0, 0]);
    },
  );

  it('passes', () => {
    const { working, cleaning } = budgetsFor('CREATE');
    jest.advanceTimersByTime(50_000);
    expect([working.left(), cleaning.left()]).toEqual([3_000, 8_000]);
    jest.advanceTimersByTime(50_000);
    expect([working.left(), cleaning.left()]).toEqual([0, 0]);
  });
});

const throwing = () => {
  throw new Error('no clock');
};

it.each([
  ['throws', { getRemainingTimeInMillis: throwing }],
  ['says no number', withLeft('5000')],
  ['says NaN', withLeft(Number.NaN)],
  ['says nothing', withLeft(undefined)],
  ['says infinity', withLeft(Number.POSITIVE_INFINITY)],
  ['is not there', {}],
  ['is no function', JSON.parse('{"getRemainingTimeInMillis": 5000}')],
  ['is null', JSON.parse('{"getRemainingTimeInMillis": null}')],
  ['is in no context', JSON.parse('null')],
  ['can’t be looked at', Object.defineProperty({}, 'getRemainingTimeInMillis', { get: throwing })],
])('a clock that %s is ignored', (_, context) => {
  expect(timesOf('READ', context)).toEqual([23_000, 28_000]);
});

it('there is a time for every action', () => {
  expect(
    ACTIONS.map((action) => timesOf(action)).filter((times) => times.some(Number.isNaN)),
  ).toEqual([]);
});

describe('work', () => {
  const oneSecond = { left: () => 1_000 };

  it('that ends in time is what it comes to, and leaves no timer behind', async () => {
    expect(await inTime(oneSecond, Promise.resolve('done'))).toBe('done');
    expect(jest.getTimerCount()).toBe(0);
  });

  it('that fails, fails, and leaves no timer behind', async () => {
    await expect(inTime(oneSecond, Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(jest.getTimerCount()).toBe(0);
  });

  it('that takes a little longer is waited for', async () => {
    const late = new Promise((resolve) => setTimeout(() => resolve('late'), 1_900));
    const answer = inTime(oneSecond, late);
    await jest.advanceTimersByTimeAsync(1_900);
    expect(await answer).toBe('late');
  });

  it('that never ends is given up', async () => {
    const given = expect(inTime(oneSecond, new Promise(() => undefined))).rejects.toBeInstanceOf(
      OutOfTime,
    );
    await jest.advanceTimersByTimeAsync(2_000);
    await given;
  });
});
