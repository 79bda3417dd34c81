// What a pool takes as the Username of a new user, and what it makes of it.
import type { PoolSettings } from '../state/user-pool';
import type { Attributes } from '../state/users';
import { invalidParameter } from '../validation/errors';
import { isEmail, isPhoneNumber } from './attribute-values';

const FORMATS = [
  { attribute: 'email', words: 'email', article: 'an email', matches: isEmail },
  {
    attribute: 'phone_number',
    words: 'phone number',
    article: 'a phone number',
    matches: isPhoneNumber,
  },
];

/**
 * The address attribute that the Username of a new user is, in a pool that signs in by address; undefined
 * in any other pool. Throws InvalidParameterException when the pool does not take such a Username.
 */
export function addressAttribute(
  pool: Pick<PoolSettings, 'usernameAttributes' | 'aliasAttributes'>,
  username: string,
): string | undefined {
  const asked = FORMATS.filter(({ attribute }) => pool.usernameAttributes.includes(attribute));
  if (asked.length > 0) {
    const format = asked.find(({ matches }) => matches(username));
    if (!format) {
      const words = asked.map(({ article }) => article).join(' or ');
      throw invalidParameter(`Username should be ${asked.length > 1 ? 'either ' : ''}${words}.`);
    }
    return format.attribute;
  }
  const taken = FORMATS.find(
    ({ attribute, matches }) => pool.aliasAttributes.includes(attribute) && matches(username),
  );
  if (taken) {
    throw invalidParameter(
      `Username cannot be of ${taken.words} format, since user pool is configured for ${taken.words} alias.`,
    );
  }
  return undefined;
}

/**
 * The attributes of a new user whose Username is an address. Throws InvalidParameterException when they name
 * another one (cognito-local#102 quotes the message).
 */
export function withAddress(
  attributes: Attributes,
  address: string,
  username: string,
): Map<string, string> {
  if ((attributes.get(address) ?? username) !== username) {
    throw invalidParameter(
      `User ${address} should be empty or same as username, since username attribute is ${address}.`,
    );
  }
  return new Map([...attributes, [address, username]]);
}
