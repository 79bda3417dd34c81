// UPDATE: read, write what differs, read again; where nothing differs, reading is all.
import { connect } from '../cognito/connection';
import { findUserWithGroups } from '../cognito/find-user';
import { planUpdate } from '../user/changes';
import { identified } from '../user/identity';
import { refuseAttributes, refusePasswords } from '../user/mistakes';
import { refuseIdentityChange, refuseOtherIdentifier, refuseUnsettled } from '../user/refusals';
import { show } from '../user/show';
import type { ShownUser } from '../user/user';
import { guardAliases } from './guard-aliases';
import { perform } from './perform';
import type { UserRequest } from './request';

/** Brings the user to what is declared, in place. NotUpdatable where that would be another user. */
export async function update({ declared, previous, session }: UserRequest): Promise<ShownUser> {
  const user = identified(declared);
  refuseAttributes(user);
  refusePasswords(user);
  refuseOtherIdentifier(user, previous);
  const cognito = connect(session);
  const actual = await findUserWithGroups(cognito, user);
  const changes = planUpdate(previous, user, actual);
  if (changes.length === 0) return show(actual, user);
  refuseIdentityChange(user, actual, changes);
  await guardAliases(cognito, user, actual, changes);

  await perform(cognito, user, actual.username, changes);
  const updated = await findUserWithGroups(cognito, user);
  refuseUnsettled(changes, updated);
  return show(updated, user);
}
