// AdminDeleteUser: removes one user, by any name it answers to.
import type { AdminDeleteUserRequest } from '@aws-sdk/client-cognito-identity-provider';
import { findPool, findUser } from '../lookup';
import type { Service } from '../service';

export function adminDeleteUser(service: Service, input: AdminDeleteUserRequest): object {
  const pool = findPool(service, input.UserPoolId);
  pool.users.remove(findUser(pool, input.Username));
  return {};
}
