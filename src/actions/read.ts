// READ: the user as it is now.
import { connect } from '../cognito/connection';
import { findUserWithGroups } from '../cognito/find-user';
import { identified } from '../user/identity';
import { show } from '../user/show';
import type { ShownUser } from '../user/user';
import type { UserRequest } from './user-request';

/** The user that the identifier names; NotFound where there is none. */
export async function read({ declared, session }: UserRequest): Promise<ShownUser> {
  const user = identified(declared);
  return show(await findUserWithGroups(connect(session), user), user);
}
