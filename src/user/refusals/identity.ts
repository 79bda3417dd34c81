// What an update can't do to a user without making it another one.
import { Failure } from '../failure';
import { identityAddress } from '../identity';
import type { Attributes, DeclaredUser, IdentifiedUser, StoredUser } from '../user';

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
  changes: Attributes,
): void {
  const address = identityAddress(actual, user.username);
  if (!address || !changes.has(address)) return;
  // Any other advice would lead to the loss of the user: both another Username and none replace it.
  throw new Failure(
    'NotUpdatable',
    `The stack knows this user by its ${address}, so it can't be changed here: a template with another ` +
      'Username, or with none instead, replaces the user. To change the address in place, keep the ' +
      'user (DeletionPolicy: Retain), take the resource out of the stack, and import the user again by ' +
      'its sub, without Username.',
  );
}
