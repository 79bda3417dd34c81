// Whether a user that is there is the one that a create of ours made, its answer lost on the way.
import { isServiceOwned, isTrue, isVerifiedFlag, sameValue } from './attributes';
import { identityAddress } from './identity';
import type { Attributes, IdentifiedUser, StoredUser } from './user';

// Dates of users may be cut to whole seconds.
const CLOCK_STEP = 1_000;

/**
 * Whether the user found looks like ours: made within the last `elapsed` ms by the service's own
 * clock, with exactly the attributes sent, and never signed in. That is evidence and no proof: another
 * stack may have made the very same user meanwhile. In doubt it is somebody else's.
 */
export function isOursOnEvidence(
  found: StoredUser,
  sent: IdentifiedUser,
  elapsed: number,
): boolean {
  if (!found.created || !found.asOf) return false;
  const age = found.asOf.getTime() - found.created.getTime();
  // A date that is cut makes a user younger than nothing by so much; by more, the clock is wrong.
  return age >= -CLOCK_STEP && age <= elapsed + CLOCK_STEP && isAsSent(found, sent);
}

/**
 * Whether the user was there `elapsed` ms ago, by the service's own clock: a look then has merely not seen
 * it yet. In doubt it was made since, by somebody else.
 */
export function wasThere({ created, asOf }: StoredUser, elapsed: number): boolean {
  if (!created || !asOf) return false;
  return asOf.getTime() - created.getTime() > elapsed + CLOCK_STEP;
}

/** Whether it is what a create of this user makes, whenever it was made: in doubt that is to be said. */
export function isAsSent(found: StoredUser, sent: IdentifiedUser): boolean {
  return isUntouched(found, sent) && hasExactly(found, sent);
}

// A pool without passwords confirms a user who was given none.
function isUntouched(
  { status, enabled }: StoredUser,
  { temporaryPassword }: IdentifiedUser,
): boolean {
  if (!enabled) return false;
  if (status === 'FORCE_CHANGE_PASSWORD') return true;
  return status === 'CONFIRMED' && temporaryPassword === undefined;
}

function hasExactly(
  found: StoredUser,
  { username, attributes = new Map() }: { username: string; attributes?: Attributes },
): boolean {
  const names = new Set([...found.attributes.keys(), ...attributes.keys()]);
  const address = identityAddress(found, username);
  return [...names].every((name) => {
    const isAdded =
      !attributes.has(name) && isOfTheService(name, found.attributes.get(name), address);
    return isAdded || sameValue(name, attributes.get(name), found.attributes.get(name));
  });
}

// What the service adds: its own, the address that a pool signs in by, and that it is not verified.
function isOfTheService(name: string, value: string | undefined, address: string | undefined) {
  return isServiceOwned(name) || name === address || (isVerifiedFlag(name) && !isTrue(value));
}
