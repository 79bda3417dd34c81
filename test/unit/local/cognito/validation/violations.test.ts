// The walk through input along its shape.
import { ServiceError } from '../../../../../local/cognito/validation/errors';
import { violations } from '../../../../../local/cognito/validation/violations';

const POOL = { UserPoolId: 'us-east-1_Pool' };

describe('violations', () => {
  it('finds none in valid input, and ignores members that the model does not know', () => {
    const input = { ...POOL, Username: 'ann', Unknown: { any: 'thing' } };
    expect(violations('AdminCreateUserRequest', input)).toEqual([]);
  });

  it('names what is missing; null is missing too', () => {
    expect(violations('AdminGetUserRequest', { UserPoolId: null })).toEqual([
      "Value at 'userPoolId' failed to satisfy constraint: Member must not be null",
      "Value at 'username' failed to satisfy constraint: Member must not be null",
    ]);
  });

  it('shows a value that is not sensitive', () => {
    const [message] = violations('AdminGetUserRequest', { UserPoolId: '?', Username: 'ann' });
    expect(message).toContain("Value '?' at 'userPoolId'");
  });

  it.each([
    ['Username', 'secret name'],
    ['TemporaryPassword', 'secret password'],
    ['UserAttributes', [{ Name: 'name', Value: `secret${'x'.repeat(2048)}` }]],
    ['ValidationData', [{ Name: 'name', Value: `secret${'x'.repeat(2048)}` }]],
    ['ClientMetadata', { key: `secret${'x'.repeat(131_073)}` }],
    ['ClientMetadata', { [`secret${'x'.repeat(131_073)}`]: 'value' }],
  ])('never shows a secret in %s', (member, value) => {
    const input = { ...POOL, Username: 'ann', [member]: value };
    const found = violations('AdminCreateUserRequest', input);
    expect(found).toHaveLength(1);
    expect(found[0]).not.toContain('secret');
  });

  it('counts the elements of a list from one', () => {
    const UserAttributes = [{ Name: 'name' }, { Value: 'x' }];
    const input = { ...POOL, Username: 'ann', UserAttributes };
    expect(violations('AdminCreateUserRequest', input)).toEqual([
      "Value at 'userAttributes.2.member.name' failed to satisfy constraint: Member must not be null",
    ]);
  });

  it.each([
    [{ ...POOL, Username: 1 }, 'NUMBER_VALUE can not be converted to a string'],
    [{ ...POOL, Username: 'ann', ForceAliasCreation: 'yes' }, 'STRING_VALUE'],
    [{ ...POOL, Username: 'ann', UserAttributes: {} }, 'OBJECT_VALUE'],
    [[], 'LIST_VALUE can not be converted to a structure'],
  ])('refuses another type: %j', (input, message) => {
    const act = () => violations('AdminCreateUserRequest', input);
    expect(act).toThrow(ServiceError);
    expect(act).toThrow(message);
  });
});
