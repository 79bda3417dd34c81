import { compareValues, isDynamic } from '../../../../../local/stack/schema/compare-values';

const compared = (expected: unknown, actual: unknown, unordered = false) =>
  compareValues({ path: '/P', expected, actual }, unordered).length;

describe('compareValues', () => {
  it.each([
    ['a', 'a', false, 0],
    ['a', 'b', false, 1],
    ['', undefined, false, 0],
    [['a', 'b'], ['b', 'a'], true, 0],
    [['a', 'b'], ['b', 'a'], false, 1],
    [[], undefined, true, 0],
    ['{{resolve:ssm:x}}', 'anything', false, 0],
  ])('compares %j with %j, unordered %s', (expected, actual, unordered, count) => {
    expect(compared(expected, actual, unordered)).toBe(count);
  });
});

describe('isDynamic', () => {
  it('finds a dynamic reference at any depth', () => {
    expect(isDynamic([{ a: '{{resolve:ssm:x}}' }])).toBe(true);
    expect(isDynamic(undefined)).toBe(false);
  });
});
