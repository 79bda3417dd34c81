// CREATE: one call in the plain case, whose answer is the whole user; all or nothing in the others.
import { connect } from '../cognito/connection';
import { findUserWithGroups } from '../cognito/find-user';
import { planCreation } from '../user/changes';
import { refuseAttributes, refusePasswords, refuseReadOnly } from '../user/mistakes';
import { show } from '../user/show';
import type { ShownUser } from '../user/user';
import { makeUser, takeBack } from './make-user';
import { nameUser } from './name-user';
import { perform } from './perform';
import type { UserRequest } from './request';

/** Makes the user and invites it. AlreadyExists where the name is taken, whoever made that user. */
export async function create({ declared, session, ...source }: UserRequest): Promise<ShownUser> {
  refuseReadOnly(declared);
  refuseAttributes(declared);
  refusePasswords(declared);
  const cognito = connect(session);
  const { user, keepsStoredName } = await nameUser(cognito, declared, source);

  const made = await makeUser(cognito, user);
  const identified = keepsStoredName ? { ...user, username: made.username } : user;
  const changes = planCreation(user);
  if (changes.length === 0) return show({ ...made, groups: [] }, identified);
  try {
    await perform(cognito, user, made.username, changes);
    return show(await findUserWithGroups(cognito, identified), identified);
  } catch (error) {
    return takeBack(cognito, { ...identified, username: made.username }, error);
  }
}
