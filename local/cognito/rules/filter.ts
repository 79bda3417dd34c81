// The filter of ListUsers: one attribute, equal to a value or starting with it.
import type { User } from '../state/users';
import { invalidParameter } from '../validation/errors';

type Matcher = (user: User) => boolean;

// API reference of ListUsers: "You can only search for the following standard attributes".
const SEARCHABLE: Record<string, (user: User) => string | undefined> = {
  username: (user) => user.username,
  email: (user) => user.attributes.get('email'),
  phone_number: (user) => user.attributes.get('phone_number'),
  name: (user) => user.attributes.get('name'),
  given_name: (user) => user.attributes.get('given_name'),
  family_name: (user) => user.attributes.get('family_name'),
  preferred_username: (user) => user.attributes.get('preferred_username'),
  'cognito:user_status': (user) => user.status,
  status: (user) => (user.enabled ? 'Enabled' : 'Disabled'),
  sub: (user) => user.sub,
};

// "AttributeName Filter-Type "AttributeValue"", the name in quotes or not: the reference has both forms.
const GRAMMAR = /^\s*(?:"([^\s=^"]+)"|([^\s=^"]+))\s*(\^?=)\s*"((?:[^"\\]|\\.)*)"\s*$/su;

/** Whether users can be searched by an attribute. */
export function isSearchable(name: string): boolean {
  return Object.hasOwn(SEARCHABLE, name);
}

/** Whom a filter matches; an empty one everybody. Throws InvalidParameterException for anything else. */
export function matcher(filter = ''): Matcher {
  if (filter.trim() === '') return () => true;
  const [, inQuotes, bare, operator, quoted] = GRAMMAR.exec(filter) ?? [];
  const name = inQuotes ?? bare;
  if (name === undefined || quoted === undefined) {
    throw invalidParameter('Error while parsing filter.');
  }
  if (!isSearchable(name)) throw invalidParameter(`Invalid search attribute: ${name}`);
  const read = SEARCHABLE[name];
  // "cognito:user_status … (case-insensitive)" (API reference of ListUsers); the others are not said to be.
  const fold = (text: string) => (name === 'cognito:user_status' ? text.toUpperCase() : text);
  const wanted = fold(quoted.replace(/\\(.)/gsu, '$1'));
  return (user) => {
    const value = read?.(user);
    if (value === undefined) return false;
    return operator === '=' ? fold(value) === wanted : fold(value).startsWith(wanted);
  };
}
