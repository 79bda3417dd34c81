import { fromProperties } from '../../../../src/model/properties';

function nested(depth: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level += 1) value = { deeper: value };
  return value;
}

describe('the model of an event', () => {
  it('has what fits', () => {
    const { model, misfits } = fromProperties({ Username: 'ada', Enabled: 'false', Groups: ['a'] });
    expect(misfits).toEqual([]);
    expect(model.serialize()).toEqual({ Username: 'ada', Enabled: false, Groups: ['a'] });
  });

  it('leaves out what is nothing, and what the schema does not name', () => {
    const { model, misfits } = fromProperties({ Username: null, Groups: undefined, Nonsense: {} });
    expect(misfits).toEqual([]);
    expect(model.serialize()).toEqual({});
  });

  it('does not take what every object has for a property', () => {
    const properties = JSON.parse('{"__proto__": {"Username": "mallory"}}');
    expect(fromProperties(properties).model.serialize()).toEqual({});
    expect(fromProperties(Object.create({ Username: 'mallory' })).model.username).toBeUndefined();
  });
});

describe('what can’t be what its property says', () => {
  it.each([
    ['Enabled', 'yes', 'Enabled must be true or false.'],
    ['Username', ['ada'], 'Username must be text.'],
    ['Groups', 'admins', 'Groups must be a list of texts.'],
    [
      'UserAttributes',
      { email: 'a@b.c' },
      'UserAttributes must be a list of Name and Value, both texts.',
    ],
    ['ClientMetadata', ['x'], 'ClientMetadata must be a map of texts.'],
    [
      'ValidationData',
      [{ Name: 'a', Value: nested(100_000) }],
      'ValidationData must be a list of Name and Value, both texts.',
    ],
    ['Sub', nested(100_000), 'Sub must be text.'],
  ])('is named, without its value, and left out: %s', (name, value, misfit) => {
    const { model, misfits } = fromProperties({ [name]: value, UserPoolId: 'us-east-1_x' });
    expect(misfits).toEqual([misfit]);
    expect(model.serialize()).toEqual({ UserPoolId: 'us-east-1_x' });
  });

  it('is named with all of its like', () => {
    const { misfits } = fromProperties({ Password: ['Tr0ub4dor'], Enabled: 'Tr0ub4dor' });
    expect(misfits).toEqual(['Password must be text.', 'Enabled must be true or false.']);
  });

  it('is no more than a message may hold, whatever is wrong', () => {
    const names = ['UserPoolId', 'Username', 'UserAttributes', 'ValidationData', 'ClientMetadata'];
    const all = Object.fromEntries(names.map((name) => [name, 7.5]).concat([['Groups', 1]]));
    expect(fromProperties(all).misfits.join(' ').length).toBeLessThan(1_024);
  });
});

it('what stands in an attribute beside Name and Value harms nobody', () => {
  const UserAttributes = [{ Name: 'a', Value: 'b', Other: nested(100_000) }];
  const { model, misfits } = fromProperties({ UserAttributes });
  expect(misfits).toEqual([]);
  expect(model.userAttributes).toMatchObject([{ name: 'a', value_: 'b' }]);
});
