// AdminAddUserToGroup: makes a user a member of a group.
import type { AdminAddUserToGroupRequest } from '@aws-sdk/client-cognito-identity-provider';
import { findPool, userNamed } from '../rules/lookup';
import { findGroup, join } from '../rules/memberships';
import type { Service } from '../state/service';

/** Adding a member again changes nothing. */
export function adminAddUserToGroup(service: Service, input: AdminAddUserToGroupRequest): object {
  const pool = findPool(service, input.UserPoolId);
  join(pool, userNamed(pool, input.Username), findGroup(pool, input.GroupName));
  return {};
}
