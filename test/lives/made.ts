// What a user just made has to be, and what an update does to the password.
import type { Person } from '../integration/faults/people';
import type { Template } from './life';
import { ALIASES, wrongAfterUpdate } from './one-rule';

/** What is missing of a user just made, or there without being asked for. */
export function wrongAfterCreate(
  template: Template,
  is: Person,
  username: string | undefined,
  isRaced: boolean,
): string[] {
  const nobody: Person = { ...is, attributes: {}, groups: [], enabled: true };
  const addresses = Object.entries(is.attributes).filter(
    ([name, value]) => ALIASES.includes(name) && value.toLowerCase() === username?.toLowerCase(),
  );
  const made = { ...nobody, attributes: Object.fromEntries(addresses) };
  const { Password, TemporaryPassword } = template;
  const password = Password ?? TemporaryPassword ?? is.password;
  return [
    ...wrongAfterUpdate({}, template, made, is, [], isRaced),
    ...(is.password === password ? [] : ['another password']),
    ...((is.status === 'CONFIRMED') === (Password !== undefined) ? [] : [`it is ${is.status}`]),
  ];
}

/** What an update did to the password, but for a new one that goes out with an invitation. */
export function wrongPassword(from: Template, to: Template, was: Person, is: Person): string[] {
  const { Password, TemporaryPassword, MessageAction } = to;
  if (Password !== undefined) {
    const expected = Password === from.Password ? was.password : Password;
    return is.password === expected ? [] : ['the password is another'];
  }
  const isRotated = TemporaryPassword !== from.TemporaryPassword && TemporaryPassword !== undefined;
  const isWaiting = was.status === 'FORCE_CHANGE_PASSWORD';
  if (isWaiting && MessageAction === 'RESEND' && !isRotated) return [];
  const expected = isWaiting && isRotated ? TemporaryPassword : was.password;
  return is.password === expected ? [] : ['the temporary password is another'];
}
