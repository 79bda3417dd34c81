// AdminDeleteUser: removes one user, by any name it answers to.
import type { AdminDeleteUserRequest } from '@aws-sdk/client-cognito-identity-provider';
import { findPool, userNamed } from '../rules/lookup';
import { leaveAll } from '../state/groups';
import type { Service } from '../state/service';

export function adminDeleteUser(service: Service, input: AdminDeleteUserRequest): object {
  const pool = findPool(service, input.UserPoolId);
  const user = userNamed(pool, input.Username);
  leaveAll(pool, user);
  pool.users.remove(user);
  return {};
}
