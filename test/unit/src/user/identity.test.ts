import {
  identified,
  identifier,
  identityAddress,
  isNamed,
  userPoolOf,
} from '../../../../src/user/identity';
import { SUB, stored } from '../../../support/users';

describe('a name stands for a user', () => {
  it('when it is the stored name', () => {
    expect(isNamed(stored(), 'ada')).toBe(true);
  });

  it('when it differs from the stored name by case alone', () => {
    expect(isNamed(stored(), 'Ada')).toBe(true);
  });

  it.each(['email', 'phone_number', 'preferred_username'])(
    'but not when it is exactly the %s of a user named so in another case',
    (alias) => expect(isNamed(stored({ attributes: { [alias]: 'ADA' } }), 'ADA')).toBe(false),
  );

  it('but not when it is another user’s alias', () => {
    const user = stored({ attributes: { preferred_username: 'bob' } });
    expect(isNamed(user, 'bob')).toBe(false);
  });

  it('but not when it is the `sub` of a user with a name', () => {
    expect(isNamed(stored(), SUB)).toBe(false);
  });
});

describe('where the stored name is the `sub`', () => {
  const user = stored({
    username: SUB,
    attributes: { email: 'ada@example.com', phone_number: '+15555550100', name: 'Ada' },
  });

  it.each(['ada@example.com', 'ADA@example.com', '+15555550100', SUB, SUB.toUpperCase()])(
    '%s names the user',
    (name) => expect(isNamed(user, name)).toBe(true),
  );

  it.each(['ben@example.com', 'Ada'])('%s does not', (name) =>
    expect(isNamed(user, name)).toBe(false),
  );

  it('does not take a missing address for a blank name', () => {
    expect(isNamed(stored({ username: SUB }), '')).toBe(false);
  });

  it.each([
    ['ada@example.com', 'email'],
    ['+15555550100', 'phone_number'],
    [SUB, undefined],
  ])('%s is the identity as %s', (name, address) =>
    expect(identityAddress(user, name)).toBe(address),
  );
});

it('has no identity address in a plain pool, even where the name is the email', () => {
  const user = stored({ username: 'a@b.c', attributes: { email: 'a@b.c' } });
  expect(identityAddress(user, 'a@b.c')).toBeUndefined();
});

describe('a list shows', () => {
  it.each([
    ['the stored name', stored({ attributes: { email: 'a@b.c' } }), 'ada'],
    [
      'the email where the stored name is the `sub`',
      stored({ username: SUB, attributes: { email: 'a@b.c', phone_number: '+1' } }),
      'a@b.c',
    ],
    [
      'else the phone number',
      stored({ username: SUB, attributes: { phone_number: '+15555550100' } }),
      '+15555550100',
    ],
    ['else the `sub`', stored({ username: SUB }), SUB],
  ])('%s', (_, user, username) => {
    expect(identifier('us-east-1_x', user)).toEqual({ userPoolId: 'us-east-1_x', username });
  });
});

describe('a request must say', () => {
  it('which user', () => {
    expect(() => identified({ userPoolId: 'us-east-1_x' })).toThrow('Username is missing');
  });

  it('which pool', () => {
    expect(() => identified({ username: 'ada' })).toThrow('UserPoolId is missing');
    expect(() => userPoolOf({})).toThrow('UserPoolId is missing');
  });
});
