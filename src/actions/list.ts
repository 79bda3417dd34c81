// LIST: one page of the pool's users, by identifier.
import { connect } from '../cognito/connection';
import { poolTraits } from '../cognito/user-pool';
import { listUsers } from '../cognito/users';
import { isNamedBySub, listedName, userPoolOf } from '../user/identity';
import type { UserIdentifier } from '../user/user';
import type { UserRequest } from './user-request';

/** A page: the identifiers, and the token of the next page, if there is one. */
export interface UserPage {
  readonly users: readonly UserIdentifier[];
  readonly nextToken?: string;
}

/** The page that `nextToken` names, the first without it. NotFound where the pool is gone. */
export async function list({ declared, session, nextToken }: UserRequest): Promise<UserPage> {
  const cognito = connect(session);
  const userPoolId = userPoolOf(declared);
  const page = await listUsers(cognito, userPoolId, nextToken);
  // The pool is asked only where its users are known by something else than their stored name.
  const { addresses } = page.users.some(isNamedBySub)
    ? await poolTraits(cognito, userPoolId)
    : { addresses: [] };
  const users = page.users.map((user) => ({ userPoolId, username: listedName(user, addresses) }));
  return { ...page, users };
}
