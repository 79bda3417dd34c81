import schema from '../../../../aws-cognito-userpooluser.json';
import { KINDS } from '../../../../src/model/kinds';

interface Property {
  readonly type: string;
  readonly items?: { readonly type?: string; readonly $ref?: string };
}

const PROPERTIES = Object.entries<Property>(schema.properties);

function wordsOf({ type, items }: Property): string | undefined {
  if (type === 'array') {
    return items?.$ref ? 'a list of Name and Value, both texts' : 'a list of texts';
  }
  return { string: 'text', boolean: 'true or false', object: 'a map of texts' }[type];
}

it('there is a kind for every property of the schema, and for no other', () => {
  expect(Object.keys(KINDS).sort()).toEqual(Object.keys(schema.properties).sort());
});

it.each(PROPERTIES)('%s is what the schema says', (name, property) => {
  expect(KINDS[name]?.words).toBe(wordsOf(property));
});

// What fits each type, beside the value itself whatever CloudFormation may have made a text of it.
const VALUES: Record<string, { fit: readonly unknown[]; misfit: readonly unknown[] }> = {
  text: { fit: ['x', '', 7, true], misfit: [[], ['x'], {}, { a: 'x' }] },
  'true or false': {
    fit: [true, false, 'true', 'False', 'TRUE'],
    misfit: ['yes', '', 1, 0, [], [true], {}, 'true ', 'untrue', 'falsehood'],
  },
  'a list of texts': {
    fit: [[], ['x'], [7, true]],
    misfit: ['x', 7, {}, { 0: 'x' }, [null], [['x']], [{}]],
  },
  'a list of Name and Value, both texts': {
    fit: [[], [{}], [{ Name: 'a', Value: 'b' }], [{ Name: 'a', Value: 7 }, null, { Name: 'a' }]],
    misfit: [
      'x',
      {},
      { Name: 'a' },
      ['x'],
      [[]],
      [{ Name: [] }],
      [{ Name: 'a', Value: { b: {} } }],
    ],
  },
  'a map of texts': {
    fit: [{}, { a: 'x' }, { a: 7, b: true, c: null }],
    misfit: ['x', 7, [], ['x'], { a: [] }, { a: { b: 'x' } }],
  },
};

it('of an attribute Name and Value are read, as texts', () => {
  const list = [{ Name: 7, Value: true, Other: {} }, { Name: 'a', Value: null }, { Value: 'x' }];
  expect(KINDS.UserAttributes?.read([...list, null])).toEqual([
    { Name: '7', Value: 'true' },
    { Name: 'a', Value: '' },
    { Name: undefined, Value: 'x' },
    null,
  ]);
});

describe.each(Object.entries(KINDS))('%s', (_, { words, read }) => {
  const { fit = [], misfit = [] } = VALUES[words] ?? {};
  const fits = (value: unknown) => read(value) !== undefined;

  it(`takes ${words}`, () => expect(fit.filter((value) => !fits(value))).toEqual([]));

  it('takes nothing else', () => {
    expect(misfit.length).toBeGreaterThan(0);
    expect(misfit.filter(fits)).toEqual([]);
  });
});
