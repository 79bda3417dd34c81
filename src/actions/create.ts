// CREATE: one call, whose answer is the whole user.
import { connect } from '../cognito/connection';
import { createUser } from '../cognito/users';
import { identified } from '../user/identity';
import { refuseAttributes, refuseReadOnly } from '../user/mistakes';
import { show } from '../user/show';
import type { ShownUser } from '../user/user';
import type { UserRequest } from './request';

/** Makes the user and invites it. AlreadyExists where the name is taken, whoever made that user. */
export async function create({ declared, session }: UserRequest): Promise<ShownUser> {
  refuseReadOnly(declared);
  refuseAttributes(declared);
  const user = identified(declared);
  return show(await createUser(connect(session), user), user);
}
