// Keeps an update from taking another user's address.
import type { Connection } from '../cognito/connection';
import { holderOf } from '../cognito/find-user';
import { poolTraits } from '../cognito/user-pool';
import { claimsOf } from '../user/aliases';
import { isNamedBySub, subOf } from '../user/identity';
import { refuseUnaskable, takenAddress } from '../user/refusals/addresses';
import type { Attributes, IdentifiedUser, StoredUser } from '../user/user';

/**
 * InvalidRequest where an address is about to become a verified alias that another user holds, whom
 * the service itself names: ListUsers would not, for letter case, pages and lag. Where people sign in
 * by address, or with ForceAliasCreation, the service decides.
 */
export async function guardAliases(
  cognito: Connection,
  declared: IdentifiedUser,
  actual: StoredUser,
  changes: Attributes,
): Promise<void> {
  if (declared.forceAliasCreation || isNamedBySub(actual)) return;
  const claims = claimsOf(changes, actual.attributes);
  if (claims.length === 0) return;
  const { aliases } = await poolTraits(cognito, declared.userPoolId);
  for (const claim of claims.filter(({ attribute }) => aliases.includes(attribute))) {
    refuseUnaskable(claim);
    const holder = await holderOf(cognito, declared.userPoolId, claim.value);
    if (holder && subOf(holder) !== subOf(actual)) throw takenAddress(claim);
  }
}
