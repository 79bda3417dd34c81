// What attributes mean to a template: which are the service's own, which values are the same, what
// an update has to write.
import { managed } from './rule';
import type { Attributes } from './user';

/** Attributes that Cognito owns: they are read, never declared, so a template's list can match. */
export function isServiceOwned(name: string): boolean {
  return name === 'sub' || name === 'identities' || name.startsWith('cognito:');
}

/** Each address and its flag: a changed one becomes unverified unless both come in the same call. */
export const VERIFIED_FLAGS = [
  ['email', 'email_verified'],
  ['phone_number', 'phone_number_verified'],
] as const;

export function isVerifiedFlag(name: string): boolean {
  return VERIFIED_FLAGS.some(([, flag]) => flag === name);
}

/** Whether messages can be sent to this attribute. */
export function isEmailOrPhone(name: string): boolean {
  return VERIFIED_FLAGS.some(([address]) => address === name);
}

/** By these a person signs in, where the pool allows it. */
export const ALIASES = ['email', 'phone_number', 'preferred_username'] as const;

// Leaving one of these out of a template must not lock anybody out, and a flag says what happened, not
// what is wanted: a blank value deletes on purpose.
function staysWhenOmitted(name: string): boolean {
  return isServiceOwned(name) || isVerifiedFlag(name) || ALIASES.some((alias) => alias === name);
}

// Pools without case sensitivity may hand these back in lower case (Cognito developer guide, "User
// pool case sensitivity"), and `email_verified: "True"` is kept as written.
function ignoresCase(name: string): boolean {
  return name === 'email' || name === 'preferred_username' || isVerifiedFlag(name);
}

/** Whether two values of the attribute are the same to the service; blank is the same as absent. */
export function sameValue(
  name: string,
  one: string | undefined,
  other: string | undefined,
): boolean {
  return ignoresCase(name)
    ? equalIgnoringCase(one ?? '', other ?? '')
    : (one ?? '') === (other ?? '');
}

export function equalIgnoringCase(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Whether a `*_verified` flag says yes, in whatever letter case. */
export function isTrue(flag: string | undefined): boolean {
  return flag?.toLowerCase() === 'true';
}

/** The attributes that the template no longer declares and that an update is about to delete. */
export function omitted(previous: Attributes, desired: Attributes, actual: Attributes): string[] {
  const { toUndo } = managed(previous, desired, actual, sameValue);
  return toUndo.filter((name) => !staysWhenOmitted(name));
}

/**
 * What one AdminUpdateUserAttributes call has to write, by name; a blank value deletes.
 * `kept` are names that can't be deleted: what the pool requires or holds immutable.
 * `identity` is the address that the user is known by: it is not spelt anew.
 */
export function attributeChanges(
  previous: Attributes,
  desired: Attributes,
  actual: Attributes,
  kept: readonly string[] = [],
  identity?: string,
): Attributes {
  const changes = new Map<string, string>();
  const { toSet } = managed(previous, desired, actual, sameValue);
  for (const [name, value] of desired) {
    // Values that differ are in toSet. Another spelling of the same value (docs/adr/0007) is written once,
    // when the template changes to it: a pool with case sensitivity needs it, and one without may never show it.
    const isRespelt = previous.has(name) && previous.get(name) !== value && name !== identity;
    const isWritten = isRespelt && (actual.get(name) ?? '') !== value;
    if (isWritten || toSet.includes(name)) changes.set(name, value);
  }
  for (const name of omitted(previous, desired, actual)) {
    if (!kept.includes(name)) changes.set(name, '');
  }
  for (const [address, flag] of VERIFIED_FLAGS) {
    const declared = desired.get(flag);
    if (changes.get(address) && declared) changes.set(flag, declared);
  }
  return changes;
}

/** The names of changes that the service has accepted but does not show (yet). */
export function unsettled(changes: Attributes, actual: Attributes): string[] {
  return [...changes.keys()].filter(
    (name) => !sameValue(name, changes.get(name), actual.get(name)),
  );
}
