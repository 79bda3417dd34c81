import { readFileSync } from 'node:fs';
import { toDeclaredUser } from '../../../../src/model/declared';
import { fromProperties as modelFrom } from '../../../../src/model/request';

function fromProperties(properties: object) {
  return toDeclaredUser(modelFrom({ ...properties }));
}

describe('a declared user', () => {
  it('has the values of its properties', () => {
    const user = fromProperties({
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
    });
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
      repeatedAttributes: [],
      readOnlyProperties: [],
    });
  });

  it('has nothing that the template does not say', () => {
    const { readOnlyProperties, repeatedAttributes, ...rest } = fromProperties({});
    expect([readOnlyProperties, repeatedAttributes]).toEqual([[], []]);
    expect(Object.values(rest).filter((value) => value !== undefined)).toEqual([]);
  });

  it.each([
    [true, 'true'],
    [7, '7'],
    [null, ''],
    [undefined, ''],
  ])('takes %p as the attribute value %p', (given, value) => {
    const user = fromProperties({ UserAttributes: [{ Name: 'custom:x', Value: given }] });
    expect(user.attributes?.get('custom:x')).toBe(value);
  });

  it('takes the last value of a name listed twice, and tells which', () => {
    const UserAttributes = [
      { Name: 'email', Value: '1' },
      { Name: 'name', Value: 'Ada' },
      { Name: 'email', Value: '2' },
    ];
    const user = fromProperties({ UserAttributes });
    expect(user.attributes).toEqual(
      new Map([
        ['email', '2'],
        ['name', 'Ada'],
      ]),
    );
    expect(user.repeatedAttributes).toEqual(['email']);
  });

  it('is none the worse for an entry that says nothing', () => {
    const UserAttributes = [null, { Value: 'x' }, { Name: 'name', Value: 'Ada' }];
    expect(fromProperties({ UserAttributes }).attributes).toEqual(new Map([['name', 'Ada']]));
  });

  it.each(['constructor', '__proto__', 'toString'])('may have %s as a metadata key', (key) => {
    const ClientMetadata = JSON.parse(`{"${key}": "value"}`);
    expect(fromProperties({ ClientMetadata }).clientMetadata).toEqual(new Map([[key, 'value']]));
  });

  it('knows every read-only property of the schema', () => {
    const schema = JSON.parse(readFileSync('aws-cognito-userpooluser.json', 'utf8'));
    const names: string[] = schema.readOnlyProperties.map((path: string) => path.split('/').pop());
    const values = names.map((name) => [
      name,
      schema.properties[name].type === 'array' ? ['x'] : 'x',
    ]);
    const user = fromProperties(Object.fromEntries(values));
    expect([...(user.readOnlyProperties ?? [])].sort()).toEqual(names.sort());
  });
});
