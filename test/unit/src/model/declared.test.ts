import schema from '../../../../aws-cognito-userpooluser.json';
import { mistakesIn, toDeclaredUser } from '../../../../src/model/declared';
import { fromProperties as read } from '../../../../src/model/properties';

function declaredBy(properties: object) {
  return toDeclaredUser(read({ ...properties }).model);
}

function mistakesOf(properties: object) {
  return mistakesIn(read({ ...properties }).model);
}

describe('a declared user', () => {
  it('has a blank text where its map has nothing', () => {
    const { clientMetadata } = declaredBy({ ClientMetadata: { source: null } });
    expect(clientMetadata).toEqual(new Map([['source', '']]));
  });

  it('has the values of its properties', () => {
    const properties = {
      UserPoolId: 'us-east-1_x',
      Username: 'ada',
      UserAttributes: [{ Name: 'email', Value: 'a@b.c' }],
      ValidationData: [{ Name: 'code', Value: '7' }],
      ClientMetadata: { source: 'stack' },
      DesiredDeliveryMediums: ['EMAIL', 'SMS'],
      ForceAliasCreation: 'true',
      MessageAction: 'SUPPRESS',
      TemporaryPassword: 'temporary',
      Password: 'permanent',
      Enabled: false,
      Groups: ['a', 'b'],
    };
    const readOnly = new Set(schema.readOnlyProperties);
    const settable = Object.keys(schema.properties).filter(
      (name) => !readOnly.has(`/properties/${name}`),
    );
    expect(Object.keys(properties).sort()).toEqual([...settable].sort());
    const user = declaredBy(properties);
    expect(Object.keys(user)).toHaveLength(settable.length);
    expect(user).toEqual({
      userPoolId: 'us-east-1_x',
      username: 'ada',
      attributes: new Map([['email', 'a@b.c']]),
      validationData: new Map([['code', '7']]),
      clientMetadata: new Map([['source', 'stack']]),
      deliveryMediums: ['EMAIL', 'SMS'],
      forceAliasCreation: true,
      messageAction: 'SUPPRESS',
      temporaryPassword: 'temporary',
      password: 'permanent',
      enabled: false,
      groups: ['a', 'b'],
    });
  });

  it.each([true, false])('may be Enabled: %s', (Enabled) => {
    expect(declaredBy({ Enabled }).enabled).toBe(Enabled);
  });

  it('has nothing that the template does not say', () => {
    const values = Object.values(declaredBy({ Sub: 'x' }));
    expect(values.filter((value) => value !== undefined)).toEqual([]);
  });

  it('tells an empty list, and an empty text, from none', () => {
    const user = declaredBy({ UserAttributes: [], Groups: [], ClientMetadata: {}, Username: '' });
    expect(user).toMatchObject({ attributes: new Map(), groups: [], username: '' });
    expect(user.clientMetadata).toEqual(new Map());
  });

  it.each([
    [true, 'true'],
    [7, '7'],
    [null, ''],
    [undefined, ''],
  ])('takes %p as the attribute value %p', (given, value) => {
    const user = declaredBy({ UserAttributes: [{ Name: 'custom:x', Value: given }] });
    expect(user.attributes?.get('custom:x')).toBe(value);
  });

  it('is none the worse for an entry that says nothing', () => {
    const UserAttributes = [null, { Value: 'x' }, { Name: 'name', Value: 'Ada' }];
    expect(declaredBy({ UserAttributes }).attributes).toEqual(new Map([['name', 'Ada']]));
  });

  it.each(['constructor', '__proto__', 'toString'])('may have %s as a name', (key) => {
    const values = JSON.parse(`{"${key}": "value"}`);
    const user = declaredBy({
      ClientMetadata: values,
      UserAttributes: [{ Name: key, Value: 'v' }],
    });
    expect(user.clientMetadata).toEqual(new Map([[key, 'value']]));
    expect(user.attributes).toEqual(new Map([[key, 'v']]));
  });
});

describe('a mistake is', () => {
  it('a name listed twice, whose last value would count', () => {
    const UserAttributes = ['email', 'name', 'email', 'email', 'name'].map((Name, index) => ({
      Name,
      Value: `${index}`,
    }));
    expect(declaredBy({ UserAttributes }).attributes).toEqual(
      new Map([
        ['email', '3'],
        ['name', '4'],
      ]),
    );
    expect(mistakesOf({ UserAttributes })).toEqual({
      repeatedAttributes: ['email', 'name'],
      readOnlyProperties: [],
    });
  });

  it('every read-only property of the schema', () => {
    const kinds: Record<string, unknown> = { array: ['x'], boolean: true };
    const readOnly = Object.entries(schema.properties).filter(([name]) =>
      schema.readOnlyProperties.includes(`/properties/${name}`),
    );
    const values = readOnly.map(([name, { type }]) => [name, kinds[type] ?? 'x']);
    const { readOnlyProperties } = mistakesOf(Object.fromEntries(values));
    expect([...readOnlyProperties].sort()).toEqual(readOnly.map(([name]) => name).sort());
  });

  it('nothing else', () => {
    const UserAttributes = [{ Name: 'email', Value: '' }, { Name: 'Email' }, {}, {}];
    expect(mistakesOf({ UserAttributes, Username: '', Sub: null })).toEqual({
      repeatedAttributes: [],
      readOnlyProperties: [],
    });
  });
});
