// What attributes mean to a template: which are the service's own, which values are the same, what
// an update has to write.
import type { Attributes } from './user';

/** Attributes that Cognito owns: they are read, never declared, so a template's list can match. */
export function isServiceOwned(name: string): boolean {
  return name === 'sub' || name === 'identities' || name.startsWith('cognito:');
}

// Pools without case sensitivity may hand these back in lower case (Cognito developer guide, "User
// pool case sensitivity"), and `email_verified: "True"` is kept as written.
function ignoresCase(name: string): boolean {
  return name === 'email' || name === 'preferred_username' || name.endsWith('_verified');
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

// A changed address becomes unverified unless its flag comes in the same call.
const VERIFIED_FLAGS = [
  ['email', 'email_verified'],
  ['phone_number', 'phone_number_verified'],
] as const;

/**
 * What one AdminUpdateUserAttributes call has to write, by name; a blank value deletes.
 * Only names that the template declares or declared: what a person set for themselves stays.
 * `kept` are names that must not be blanked (the address that is the identity).
 */
export function attributeChanges(
  previous: Attributes,
  desired: Attributes,
  actual: Attributes,
  kept: readonly string[] = [],
): Attributes {
  const changes = new Map<string, string>();
  for (const [name, value] of desired) {
    if (!sameValue(name, value, actual.get(name))) changes.set(name, value);
  }
  for (const name of previous.keys()) {
    const blankable = !name.endsWith('_verified') && !kept.includes(name);
    if (blankable && !desired.has(name) && actual.get(name)) changes.set(name, '');
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
