import { memory } from '../../../../src/cognito/memory';

describe('what a warm process remembers', () => {
  it('is what was set last, by key', () => {
    const known = memory<number>(2);
    known.set('a', 1);
    known.set('a', 2);
    expect([known.get('a'), known.get('b')]).toEqual([2, undefined]);
  });

  it('is bounded: the least recently used goes first', () => {
    const known = memory<number>(2);
    known.set('a', 1);
    known.set('b', 2);
    known.get('a');
    known.set('c', 3);
    expect([known.get('a'), known.get('b'), known.get('c')]).toEqual([1, undefined, 3]);
  });

  it('makes no room for what it has already', () => {
    const known = memory<number>(2);
    known.set('a', 1);
    known.set('b', 2);
    known.set('b', 3);
    expect([known.get('a'), known.get('b')]).toEqual([1, 3]);
  });

  it('holds its bound when asked for what it does not have', () => {
    const known = memory<number>(1);
    known.get('a');
    known.set('b', 1);
    known.set('c', 2);
    expect([known.get('b'), known.get('c')]).toEqual([undefined, 2]);
  });
});

describe('what is remembered for a time', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is forgotten after it, however often it was used', () => {
    const known = memory<number>(2, 60_000);
    known.set('a', 1);
    jest.advanceTimersByTime(59_000);
    expect(known.get('a')).toBe(1);
    jest.advanceTimersByTime(2_000);
    expect(known.get('a')).toBeUndefined();
  });

  it('is remembered anew when it is set again', () => {
    const known = memory<number>(2, 60_000);
    known.set('a', 1);
    jest.advanceTimersByTime(59_000);
    known.set('a', 2);
    jest.advanceTimersByTime(59_000);
    expect(known.get('a')).toBe(2);
  });

  it('is remembered for good where no time is given', () => {
    const known = memory<number>(2);
    known.set('a', 1);
    jest.advanceTimersByTime(1e12);
    expect(known.get('a')).toBe(1);
  });
});
