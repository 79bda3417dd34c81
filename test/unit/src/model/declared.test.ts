import { readFileSync } from 'node:fs';
import { toDeclaredUser } from '../../../../src/model/declared';
import { ResourceModel } from '../../../../src/models';

function fromProperties(properties: object) {
  return toDeclaredUser(ResourceModel.deserialize({ ...properties }));
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
      readOnlyProperties: [],
    });
  });

  it('has nothing that the template does not say', () => {
    const { readOnlyProperties, ...rest } = fromProperties({});
    expect(readOnlyProperties).toEqual([]);
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

  it.each([
    [
      'twice',
      [
        { Name: 'email', Value: '1' },
        { Name: 'email', Value: '2' },
      ],
    ],
    ['not at all', [{ Value: 'x' }]],
  ])('is refused when it names an attribute %s', (_, list) => {
    expect(() => fromProperties({ UserAttributes: list })).toThrow(
      'UserAttributes names an attribute',
    );
    expect(() => fromProperties({ ValidationData: list })).toThrow(
      'ValidationData names an attribute',
    );
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
