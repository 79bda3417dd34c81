import { countProblem, scalarProblem } from '../../../../../local/stack/schema/rules';

describe('scalarProblem', () => {
  it.each([
    ['true', { type: 'boolean' }],
    ['False', { type: 'boolean' }],
    ['+12', { type: 'integer', minimum: 12, maximum: 12 }],
    ['1.5', { type: 'number' }],
    ['0123', { type: 'string' }],
    ['🙂🙂', { type: 'string', maxLength: 2, minLength: 2 }],
    ['B', { enum: ['A', 'B'] }],
    ['ab', { type: 'string', pattern: '^\\w+$' }],
  ])('lets %s pass %j', (text, schema) => {
    expect(scalarProblem(text, schema)).toBeUndefined();
  });

  it.each([
    ['yes', { type: 'boolean' }, 'must be true or false'],
    ['1.5', { type: 'integer' }, 'must be a whole number'],
    ['11', { type: 'integer', minimum: 12 }, 'must be at least 12'],
    ['13', { type: 'integer', maximum: 12 }, 'must be at most 12'],
    ['', { type: 'number' }, 'must be a number'],
    ['a', { type: 'array' }, 'must be a list'],
    ['a', { type: 'object' }, 'must be a map'],
    ['C', { type: 'string', enum: ['A', 'B'] }, 'must be A or B'],
    ['', { type: 'string', minLength: 1 }, 'must have at least 1 character, it has 0'],
    ['abc', { type: 'string', maxLength: 2 }, 'must have at most 2 characters, it has 3'],
    ['a b', { type: 'string', pattern: '^\\S+$' }, 'must have no spaces in it'],
    ['a b', { type: 'string', pattern: '^\\w+$' }, 'must match ^\\w+$'],
  ])('refuses %j for %j without showing it', (text, schema, problem) => {
    expect(scalarProblem(text, schema)).toBe(problem);
  });
});

describe('countProblem', () => {
  it('counts items', () => {
    const schema = { minItems: 1, maxItems: 2 };
    expect([0, 1, 2, 3].map((count) => countProblem(count, schema))).toEqual([
      'must have at least 1 item',
      undefined,
      undefined,
      'must have at most 2 items',
    ]);
  });
});
