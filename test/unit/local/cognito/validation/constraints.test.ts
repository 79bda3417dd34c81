// The constraints of a single value.
import { brokenConstraints, compile } from '../../../../../local/cognito/validation/constraints';

describe('compile', () => {
  it('matches the whole value', () => {
    expect(compile('[a-z]+').test('abc1')).toBe(false);
    expect(compile('[a-z]+').test('abc')).toBe(true);
  });

  it('understands the flag of Java for dots that match line ends', () => {
    expect(compile('(?s).*').test('a\nb')).toBe(true);
    expect(compile('.*').test('a\nb')).toBe(false);
  });

  it('knows the classes of Unicode', () => {
    expect(compile('[\\p{L}]+').test('山')).toBe(true);
  });
});

describe('brokenConstraints', () => {
  it.each([
    [{ type: 'string', max: 2 }, 'abc', 'Member must have length less than or equal to 2'],
    [{ type: 'string', min: 2 }, 'a', 'Member must have length greater than or equal to 2'],
    [{ type: 'list', max: 1 }, [1, 2], 'Member must have length less than or equal to 1'],
    [{ type: 'map', max: 0 }, { a: 1 }, 'Member must have length less than or equal to 0'],
    [{ type: 'integer', max: 60 }, 61, 'Member must have value less than or equal to 60'],
    [{ type: 'integer', min: 0 }, -1, 'Member must have value greater than or equal to 0'],
    [{ type: 'string', enum: ['A', 'B'] }, 'C', 'Member must satisfy enum value set: [A, B]'],
    [
      { type: 'string', pattern: '[0-9]+' },
      'x',
      'Member must satisfy regular expression pattern: [0-9]+',
    ],
  ])('%j of %j', (shape, value, message) => {
    expect(brokenConstraints(shape, value)).toEqual([message]);
  });

  it('finds nothing at the very limits', () => {
    const shape = { type: 'string', min: 2, max: 2, pattern: '[a-z]+' };
    expect(brokenConstraints(shape, 'ab')).toEqual([]);
  });

  it('finds all that is broken', () => {
    expect(brokenConstraints({ type: 'string', max: 1, pattern: '[0-9]+' }, 'ab')).toHaveLength(2);
  });
});
