// What a pool takes as a username.
import { addressAttribute, withAddress } from '../../../../../local/cognito/rules/usernames';

const plain = { usernameAttributes: [], aliasAttributes: [] };

describe('addressAttribute', () => {
  it('is none in a pool of usernames, whatever they look like', () => {
    expect(addressAttribute(plain, 'ann@example.com')).toBeUndefined();
  });

  it.each([
    [['email'], 'a@b.c', 'email'],
    [['phone_number'], '+15555550100', 'phone_number'],
    [['email', 'phone_number'], '+15555550100', 'phone_number'],
  ])('%j takes %s as %s', (usernameAttributes, username, expected) => {
    expect(addressAttribute({ ...plain, usernameAttributes }, username)).toBe(expected);
  });

  it.each([
    [['email'], 'Username should be an email.'],
    [['phone_number'], 'Username should be a phone number.'],
    [['email', 'phone_number'], 'Username should be either an email or a phone number.'],
  ])('%j refuses another name: %s', (usernameAttributes, message) => {
    expect(() => addressAttribute({ ...plain, usernameAttributes }, 'ann')).toThrow(message);
  });

  it.each([
    ['email', 'a@b.c', 'Username cannot be of email format'],
    ['phone_number', '+15555550100', 'Username cannot be of phone number format'],
  ])('an alias of %s refuses the name %s', (alias, username, message) => {
    const pool = { ...plain, aliasAttributes: [alias] };
    expect(() => addressAttribute(pool, username)).toThrow(message);
    expect(addressAttribute(pool, 'ann')).toBeUndefined();
  });
});

describe('withAddress', () => {
  it('adds the address, which may be there already', () => {
    const expected = new Map([['email', 'a@b.c']]);
    expect(withAddress(new Map(), 'email', 'a@b.c')).toEqual(expected);
    expect(withAddress(expected, 'email', 'a@b.c')).toEqual(expected);
  });

  it('refuses another address', () => {
    expect(() => withAddress(new Map([['email', 'x@b.c']]), 'email', 'a@b.c')).toThrow(
      'User email should be empty or same as username',
    );
  });
});
