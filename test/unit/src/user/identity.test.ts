import {
  identified,
  identityAddress,
  isFederated,
  isNamedBySub,
  listedName,
  names,
  userPoolOf,
} from '../../../../src/user/identity';
import { SUB, stored } from '../../../support/users';

describe('a name stands for a user', () => {
  it('when it is the stored name, though an alias of the user reads the same', () => {
    expect(names(stored(), 'ada')).toBe('yes');
    expect(names(stored({ attributes: { preferred_username: 'ada' } }), 'ada')).toBe('yes');
  });

  it('when it differs from the stored name by case alone', () => {
    expect(names(stored(), 'Ada')).toBe('yes');
    expect(names(stored({ attributes: { preferred_username: 'ada' } }), 'Ada')).toBe('yes');
  });

  it.each(['email', 'phone_number', 'preferred_username'])(
    'unless case counts, when it differs by case and is exactly the %s',
    (alias) => {
      expect(names(stored({ attributes: { [alias]: 'ADA' } }), 'ADA')).toBe('unless case counts');
    },
  );

  it('but not when it is an alias of somebody with another name', () => {
    expect(names(stored({ attributes: { preferred_username: 'bob' } }), 'bob')).toBe('no');
    expect(names(stored({ attributes: { email: 'a@b.c' } }), 'a@b.c')).toBe('no');
  });

  it('but not when it is the `sub` of a user with a name', () => {
    expect(names(stored(), SUB)).toBe('no');
  });
});

describe('where the stored name is the `sub`', () => {
  const user = stored({
    username: SUB,
    attributes: { email: 'ada@example.com', phone_number: '+15555550100', name: 'Ada' },
  });

  it.each(['ada@example.com', 'ADA@example.com', '+15555550100', SUB, SUB.toUpperCase()])(
    '%s names the user',
    (name) => expect(names(user, name)).toBe('yes'),
  );

  it.each(['ben@example.com', 'Ada', ''])('“%s” does not', (name) => {
    expect(names(user, name)).toBe('no');
  });

  it('a preferred username does not, which leads to somebody else', () => {
    const other = stored({ username: SUB, attributes: { preferred_username: 'bob' } });
    expect(names(other, 'bob')).toBe('no');
  });

  it.each([
    ['ada@example.com', 'email'],
    ['+15555550100', 'phone_number'],
    [SUB, undefined],
  ])('%s is the identity as %s', (name, address) => {
    expect(identityAddress(user, name)).toBe(address);
    expect(isNamedBySub(user)).toBe(true);
  });
});

it('has no identity address in a plain pool, even where the name is the email', () => {
  const user = stored({ username: 'a@b.c', attributes: { email: 'a@b.c' } });
  expect(identityAddress(user, 'a@b.c')).toBeUndefined();
  expect(isNamedBySub(user)).toBe(false);
});

describe('a list shows', () => {
  const both = { email: 'a@b.c', phone_number: '+15555550100' };
  const bySub = (attributes: Record<string, string>) => stored({ username: SUB, attributes });

  it.each([
    ['the stored name', stored({ attributes: both }), ['email'], 'ada'],
    ['the email where people sign in by it', bySub(both), ['email'], 'a@b.c'],
    [
      'the phone number where they sign in by that alone',
      bySub(both),
      ['phone_number'],
      '+15555550100',
    ],
    ['the email where they sign in by both', bySub(both), ['phone_number', 'email'], 'a@b.c'],
    [
      'the phone number without an email',
      bySub({ phone_number: '+1' }),
      ['email', 'phone_number'],
      '+1',
    ],
    ['the `sub` where the email is no way in', bySub({ email: 'a@b.c' }), ['phone_number'], SUB],
    ['the `sub` for a blank address', bySub({ email: '' }), ['email'], SUB],
  ])('%s, and a read finds it by that', (_, user, addresses, username) => {
    expect(listedName(user, addresses)).toBe(username);
    expect(names(user, username)).toBe('yes');
  });
});

it('a user of an identity provider is known by its status, or by its identities', () => {
  expect(isFederated(stored({ status: 'EXTERNAL_PROVIDER' }))).toBe(true);
  expect(isFederated(stored({ status: 'CONFIRMED', attributes: { identities: '[]' } }))).toBe(true);
  expect(isFederated(stored({ status: 'CONFIRMED' }))).toBe(false);
});

describe('a request must say', () => {
  const invalidRequest = expect.objectContaining({ code: 'InvalidRequest' });

  it('which user', () => {
    const ask = () => identified({ userPoolId: 'us-east-1_x' });
    expect(ask).toThrow(invalidRequest);
    expect(ask).toThrow('Username is missing');
  });

  it('which pool', () => {
    expect(() => identified({ username: 'ada' })).toThrow('UserPoolId is missing');
    expect(() => userPoolOf({})).toThrow('UserPoolId is missing');
    expect(() => userPoolOf({})).toThrow(invalidRequest);
  });

  it('both, and no more', () => {
    const identifier = { userPoolId: 'us-east-1_x', username: 'ada' };
    expect(identified(identifier)).toEqual(identifier);
  });
});
