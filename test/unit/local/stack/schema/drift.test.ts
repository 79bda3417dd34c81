import { differencesOf } from '../../../../../local/stack/schema/drift';
import type { ResourceSchema } from '../../../../../local/stack/schema/schema';
import { THING_SCHEMA } from '../../../../support/stack';

const schema: ResourceSchema = {
  ...THING_SCHEMA,
  properties: {
    ...THING_SCHEMA.properties,
    Pairs: { type: 'array', insertionOrder: false },
    Set: { type: 'array', insertionOrder: false },
    Order: { type: 'array' },
    Rules: {
      type: 'object',
      properties: {
        Length: { type: 'integer' },
        Deep: { type: 'object', properties: { Kinds: { type: 'array', insertionOrder: false } } },
      },
    },
  },
};
const TYPE = { schema };
const pair = (Name: string, Value: string) => ({ Name, Value });

describe('differencesOf', () => {
  it('compares what is declared alone', () => {
    expect(differencesOf({ Label: 'a' }, { Label: 'a', Count: 2 }, TYPE)).toEqual([]);
    expect(differencesOf({ Label: 'a', Count: 1 }, { Label: 'b' }, TYPE)).toEqual([
      { path: '/Label', expected: 'a', actual: 'b' },
      { path: '/Count', expected: 1, actual: undefined },
    ]);
  });

  it('leaves write-only properties out', () => {
    expect(differencesOf({ Secret: 's' }, {}, TYPE)).toEqual([]);
  });

  it('compares only what the type wants compared', () => {
    expect(
      differencesOf({ Label: 'a', Count: 1 }, {}, { schema, compared: ['Count'] }),
    ).toHaveLength(1);
  });

  it('ignores what others have added to a list that is shared with them', () => {
    const shared = { schema, shared: ['Set'] };
    expect(differencesOf({ Set: ['a'] }, { Set: ['a', 'granted'] }, shared)).toEqual([]);
    expect(differencesOf({ Set: ['a'] }, { Set: ['granted'] }, shared)).toHaveLength(1);
  });

  it('compares named values by name, in any order, undeclared ones ignored', () => {
    const declared = { Pairs: [pair('email', 'a'), pair('name', 'b')] };
    const same = { Pairs: [pair('other', 'x'), pair('name', 'b'), pair('email', 'a')] };
    const changed = { Pairs: [pair('email', 'z')] };
    expect(differencesOf(declared, same, TYPE)).toEqual([]);
    expect(differencesOf(declared, changed, TYPE)).toEqual([
      { path: '/Pairs/email', expected: 'a', actual: 'z' },
      { path: '/Pairs/name', expected: 'b', actual: undefined },
    ]);
  });

  it.each([
    [['a', 'b'], ['b', 'a'], 0],
    [['a', 'b'], ['a'], 1],
    [['a', 'a'], ['a', 'b'], 1],
    [[], ['a'], 1],
    [['a'], undefined, 1],
  ])('compares sets: %j and %j', (declared, actual, count) => {
    expect(differencesOf({ Set: declared }, { Set: actual }, TYPE)).toHaveLength(count);
  });

  it('minds the order where the schema does not say otherwise', () => {
    expect(differencesOf({ Order: ['a', 'b'] }, { Order: ['b', 'a'] }, TYPE)).toHaveLength(1);
  });

  it('leaves dynamic references out, one by one where values have names', () => {
    const reference = '{{resolve:ssm:x}}';
    const declared = {
      Label: reference,
      Set: ['a', reference],
      Pairs: [pair('email', `${reference}@example.com`), pair('name', 'b')],
    };
    const actual = {
      Label: 'hush',
      Set: ['hush'],
      Pairs: [pair('email', 'hush'), pair('name', 'c')],
    };
    expect(differencesOf(declared, actual, TYPE)).toEqual([
      { path: '/Pairs/name', expected: 'b', actual: 'c' },
    ]);
  });

  it('takes blank for absent', () => {
    const declared = { Label: '', Pairs: [pair('email', 'a'), pair('phone_number', '')] };
    expect(differencesOf(declared, { Pairs: [pair('email', 'a')] }, TYPE)).toEqual([]);
    expect(differencesOf(declared, { ...declared, Label: undefined }, TYPE)).toEqual([]);
    const changed = { Pairs: [pair('email', 'a'), pair('phone_number', '+1')] };
    expect(differencesOf(declared, changed, TYPE)).toEqual([
      { path: '/Pairs/phone_number', expected: '', actual: '+1' },
    ]);
  });

  it('compares maps by the keys that are declared, and sets within them', () => {
    const declared = { Rules: { Length: 8, Deep: { Kinds: ['a', 'b'] } } };
    const same = { Rules: { Length: 8, Others: true, Deep: { Kinds: ['b', 'a'] } } };
    expect(differencesOf(declared, same, TYPE)).toEqual([]);
    expect(differencesOf(declared, { Rules: { Length: 9 } }, TYPE)).toEqual([
      { path: '/Rules/Length', expected: 8, actual: 9 },
      { path: '/Rules/Deep/Kinds', expected: ['a', 'b'], actual: undefined },
    ]);
  });

  it('compares a list of named things that have no values as a set', () => {
    const declared = { Set: [{ Name: 'verified_email', Priority: 1 }] };
    const changed = { Set: [{ Name: 'verified_email', Priority: 2 }] };
    expect(differencesOf(declared, declared, TYPE)).toEqual([]);
    expect(differencesOf(declared, changed, TYPE)).toHaveLength(1);
  });
});
