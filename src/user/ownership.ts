// Whether a user that is there is the one that a create of ours made, its answer lost on the way.
import { isServiceOwned, sameValue } from './attributes';
import type { Failure, FailureCode } from './failure';
import { identityAddress } from './identity';
import type { Attributes, StoredUser } from './user';

const UNKNOWN_OUTCOME: readonly FailureCode[] = ['NetworkFailure', 'ServiceInternalError'];

// The service's Date header has whole seconds.
const CLOCK_STEP = 1_000;

/** Whether the failed create may have made the user nevertheless. */
export function mayHaveCreated({ code, call }: Failure): boolean {
  if (code === 'AlreadyExists') return (call.attempts ?? 1) > 1;
  return UNKNOWN_OUTCOME.includes(code) || call.error === 'CodeDeliveryFailureException';
}

/**
 * Whether the user found is ours: made within the last `elapsed` ms by the service's own clock, with
 * exactly the attributes sent, and never signed in. In doubt it is somebody else's.
 */
export function isOurs(
  found: StoredUser,
  sent: { readonly username: string; readonly attributes?: Attributes },
  elapsed: number,
): boolean {
  if (!found.created || !found.asOf || found.status !== 'FORCE_CHANGE_PASSWORD') return false;
  const age = found.asOf.getTime() - found.created.getTime();
  return age <= elapsed + CLOCK_STEP && hasExactly(found, sent);
}

function hasExactly(
  found: StoredUser,
  { username, attributes = new Map() }: { username: string; attributes?: Attributes },
): boolean {
  const names = new Set([...found.attributes.keys(), ...attributes.keys()]);
  const address = identityAddress(found, username);
  return [...names].every((name) => {
    // The service adds its own, and in a pool that signs in by address the address.
    const isAdded = isServiceOwned(name) || (name === address && !attributes.has(name));
    return isAdded || sameValue(name, attributes.get(name), found.attributes.get(name));
  });
}
