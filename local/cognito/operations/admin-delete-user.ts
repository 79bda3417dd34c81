// AdminDeleteUser: removes one user, by any name it answers to.
import type { AdminDeleteUserRequest } from '@aws-sdk/client-cognito-identity-provider';
import { leaveAll } from '../groups';
import { findPool, findUser } from '../lookup';
import type { Service } from '../service';

export function adminDeleteUser(service: Service, input: AdminDeleteUserRequest): object {
  const pool = findPool(service, input.UserPoolId);
  const user = findUser(pool, input.Username);
  leaveAll(pool, user);
  pool.users.remove(user);
  return {};
}
