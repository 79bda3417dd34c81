// Keeps an update from taking another user's address.
import type { Connection } from '../cognito/connection';
import { signInNames, usersWith } from '../cognito/user-pool';
import { claimsOf, isHeld } from '../user/aliases';
import type { Change } from '../user/changes';
import { Failure } from '../user/failure';
import { isNamedBySub } from '../user/identity';
import type { IdentifiedUser, StoredUser } from '../user/user';

/**
 * AlreadyExists where an address is about to become a verified alias that another user holds.
 * Asks the pool only where an address becomes verified; where people sign in by address, or with
 * ForceAliasCreation, the service itself decides.
 */
export async function guardAliases(
  cognito: Connection,
  declared: IdentifiedUser,
  actual: StoredUser,
  changes: readonly Change[],
): Promise<void> {
  if (declared.forceAliasCreation || isNamedBySub(actual)) return;
  const claims = changes.flatMap((change) =>
    change.kind === 'attributes' ? claimsOf(change.values, actual.attributes) : [],
  );
  if (claims.length === 0) return;
  const { aliases } = await signInNames(cognito, declared.userPoolId);
  for (const claim of claims.filter(({ attribute }) => aliases.includes(attribute))) {
    const { attribute, value } = claim;
    const users = await usersWith(cognito, declared.userPoolId, attribute, value);
    if (isHeld(claim, users, actual.username)) {
      throw new Failure(
        'AlreadyExists',
        `Another user signs in with this ${attribute}. Choose another one, or move it here with ` +
          'ForceAliasCreation: true.',
      );
    }
  }
}
