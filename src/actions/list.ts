// LIST: one page of the pool's users, by identifier.
import { connect } from '../cognito/connection';
import { listUsers } from '../cognito/users';
import { identifier, userPoolOf } from '../user/identity';
import type { UserIdentifier } from '../user/user';
import type { UserRequest } from './request';

/** A page: the identifiers, and the token of the next page, if there is one. */
export interface UserPage {
  readonly users: readonly UserIdentifier[];
  readonly nextToken?: string;
}

/** The page that `nextToken` names, the first without it. NotFound where the pool is gone. */
export async function list({ declared, session, nextToken }: UserRequest): Promise<UserPage> {
  const userPoolId = userPoolOf(declared);
  const page = await listUsers(connect(session), userPoolId, nextToken);
  return { ...page, users: page.users.map((user) => identifier(userPoolId, user)) };
}
