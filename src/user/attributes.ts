// What attributes mean to a template: which are the service's own, which values are the same, what
// an update has to write.
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

function isVerifiedFlag(name: string): boolean {
  return VERIFIED_FLAGS.some(([, flag]) => flag === name);
}

// Pools without case sensitivity may hand these back in lower case (Cognito developer guide, "User
// pool case sensitivity"), and `email_verified: "True"` is kept as written.
function ignoresCase(name: string): boolean {
  return name === 'email' || name === 'preferred_username' || isVerifiedFlag(name);
}

/** Whether two values of the attribute are the same to the service; blank is the same as absent. */
export function sameValue(name: string, one: string | undefined, other: string | undefined) {
  return ignoresCase(name)
    ? equalIgnoringCase(one ?? '', other ?? '')
    : (one ?? '') === (other ?? '');
}

export function equalIgnoringCase(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/**
 * What one AdminUpdateUserAttributes call has to write, by name; a blank value deletes.
 * Only names that the template declares or declared, and of the latter only values that are still
 * as declared: what a person set for themselves stays, in a rollback too (docs/adr/0004).
 * `identity` is the address that the user is known by: it is not blanked or spelt anew.
 */
export function attributeChanges(
  previous: Attributes,
  desired: Attributes,
  actual: Attributes,
  identity?: string,
): Attributes {
  const changes = new Map<string, string>();
  for (const [name, value] of desired) {
    const isOther = !sameValue(name, value, actual.get(name));
    // Another spelling of the same value is written once, when the template changes to it: a pool
    // with case sensitivity needs it, and one without may never show it.
    const isRespelt = previous.has(name) && previous.get(name) !== value && name !== identity;
    if (isOther || (isRespelt && (actual.get(name) ?? '') !== value)) changes.set(name, value);
  }
  for (const [name, value] of previous) {
    const isBlankable = !isVerifiedFlag(name) && !isServiceOwned(name) && name !== identity;
    const isAsDeclared = value !== '' && sameValue(name, value, actual.get(name));
    if (isBlankable && isAsDeclared && !desired.has(name)) changes.set(name, '');
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
