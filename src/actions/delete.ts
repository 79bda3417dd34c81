// DELETE: the user goes, and nobody who merely answers to its name.
import { connect } from '../cognito/connection';
import { findUserTwice } from '../cognito/find-user';
import { deleteUser } from '../cognito/users';
import { identified } from '../user/identity';
import type { UserRequest } from './user-request';

/** Deletes the user; NotFound where it, or its pool, is gone already. */
export async function remove({ declared, session }: UserRequest): Promise<void> {
  const cognito = connect(session);
  const identifier = identified(declared);
  const user = await findUserTwice(cognito, identifier);
  await deleteUser(cognito, { identifier, user });
}
