// UPDATE: read, write what differs, read again; where nothing differs, one read is all.
import { connect } from '../cognito/connection';
import { findUser } from '../cognito/find-user';
import { updateAttributes } from '../cognito/users';
import { attributeChanges, unsettled } from '../user/attributes';
import { Failure } from '../user/failure';
import { identified, identityAddress } from '../user/identity';
import { refuseAttributes } from '../user/mistakes';
import { show } from '../user/show';
import type { Attributes, DeclaredUser, IdentifiedUser, ShownUser } from '../user/user';
import type { UserRequest } from './request';

const NONE: Attributes = new Map();

/** Brings the user to what is declared, in place. NotUpdatable where that would be another user. */
export async function update({ declared, previous, session }: UserRequest): Promise<ShownUser> {
  const user = identified(declared);
  refuseAttributes(user);
  refuseOtherIdentifier(user, previous);
  const cognito = connect(session);
  const actual = await findUser(cognito, user);

  const address = identityAddress(actual, user.username);
  const changes = attributeChanges(
    previous.attributes ?? NONE,
    user.attributes ?? NONE,
    actual.attributes,
    address,
  );
  if (changes.size === 0) return show(actual, user);
  if (address && changes.has(address)) refuseOtherAddress(address);

  await updateAttributes(cognito, user, actual.username, changes);
  const updated = await findUser(cognito, user);
  refuseUnsettled(unsettled(changes, updated.attributes));
  return show(updated, user);
}

function refuseOtherIdentifier(user: IdentifiedUser, previous: DeclaredUser): void {
  for (const name of ['userPoolId', 'username'] as const) {
    if (previous[name] === undefined || previous[name] === user[name]) continue;
    throw new Failure(
      'NotUpdatable',
      'UserPoolId and Username cannot be changed in place: another one is another user.',
    );
  }
}

function refuseOtherAddress(address: string): never {
  throw new Failure(
    'NotUpdatable',
    `Username is this user's ${address}, so it is not changed alone: change Username as well ` +
      '(that replaces the user).',
  );
}

// A pool with AttributesRequireVerificationBeforeUpdate keeps the old address until its owner
// confirms the new one, unless the verified flag comes along (API reference).
function refuseUnsettled(names: readonly string[]): void {
  if (names.length === 0) return;
  const flags = names
    .filter((name) => name === 'email' || name === 'phone_number')
    .map((name) => `${name}_verified: "true"`);
  const advice = flags.length
    ? ` The user pool may wait for the owner to confirm it: declare ${flags.join(' and ')} to change it now.`
    : '';
  throw new Failure('NotStabilized', `Not changed by the service: ${names.join(', ')}.${advice}`);
}
