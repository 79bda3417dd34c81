// What an update can't do to a user, found before it writes or after the service did not do it.
import { unsettled } from './attributes';
import type { Change } from './changes';
import { Failure } from './failure';
import { identityAddress } from './identity';
import type { Attributes, DeclaredUser, IdentifiedUser, StoredUser } from './user';

/** NotUpdatable where the template names another user than before. */
export function refuseOtherIdentifier(user: IdentifiedUser, previous: DeclaredUser): void {
  for (const name of ['userPoolId', 'username'] as const) {
    if (previous[name] === undefined || previous[name] === user[name]) continue;
    throw new Failure(
      'NotUpdatable',
      'UserPoolId and Username cannot be changed in place: another one is another user.',
    );
  }
}

/** NotUpdatable where the address is to change that the user is known by. */
export function refuseIdentityChange(
  user: IdentifiedUser,
  actual: StoredUser,
  changes: readonly Change[],
): void {
  const address = identityAddress(actual, user.username);
  if (!address || !attributesIn(changes).has(address)) return;
  throw new Failure(
    'NotUpdatable',
    `Username is this user's ${address}, so it is not changed alone: change Username as well ` +
      '(that replaces the user), or leave Username out.',
  );
}

/**
 * NotStabilized where the service has not taken values on. A pool with
 * AttributesRequireVerificationBeforeUpdate keeps the old address until its owner confirms the new
 * one, unless the verified flag comes along (API reference).
 */
export function refuseUnsettled(changes: readonly Change[], updated: StoredUser): void {
  const names = unsettled(attributesIn(changes), updated.attributes);
  if (names.length === 0) return;
  const flags = names
    .filter((name) => name === 'email' || name === 'phone_number')
    .map((name) => `${name}_verified: "true"`);
  const advice = flags.length
    ? ` The user pool may wait for the owner to confirm it: declare ${flags.join(' and ')} to change it now.`
    : '';
  throw new Failure('NotStabilized', `Not changed by the service: ${names.join(', ')}.${advice}`);
}

function attributesIn(changes: readonly Change[]): Attributes {
  const attributes = changes.find((change) => change.kind === 'attributes');
  return attributes?.values ?? new Map();
}
