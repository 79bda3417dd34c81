import { readFileSync } from 'node:fs';
import { fromProperties } from '../../../../src/model/properties';
import { secretsOf } from '../../../../src/model/write-only';

function secretsIn(properties: object) {
  return secretsOf(fromProperties({ ...properties }).model).filter((secret) => secret !== '');
}

it('the secrets of a request are its passwords and all that goes to triggers', () => {
  const secrets = secretsIn({
    Username: 'ada',
    UserAttributes: [{ Name: 'email', Value: 'a@b.c' }],
    Password: 'one',
    TemporaryPassword: 'two',
    ValidationData: [
      { Name: 'code', Value: 'three' },
      null,
      { Name: 'x' },
      { Name: 'n', Value: 4 },
    ],
    ClientMetadata: { source: 'five', nothing: null },
  });
  expect(secrets).toEqual(['one', 'two', 'three', '4', 'five']);
});

it('there is none in a request without them', () => {
  expect(secretsIn({ Username: 'ada' })).toEqual([]);
});

it('every write-only property of the schema is among them, but those of a few known values', () => {
  const schema = JSON.parse(readFileSync('aws-cognito-userpooluser.json', 'utf8'));
  const values: Record<string, unknown> = {
    string: 'secret',
    array: [{ Name: 'name', Value: 'secret' }],
    object: { key: 'secret' },
  };
  const open = schema.writeOnlyProperties
    .map((path: string) => path.split('/').pop())
    .filter((name: string) => {
      const { type, items = {} } = schema.properties[name];
      return secretsIn({ [name]: items.enum ? ['secret'] : (values[type] ?? true) }).length === 0;
    });
  expect(open).toEqual(['DesiredDeliveryMediums', 'ForceAliasCreation', 'MessageAction']);
});
