// AdminRemoveUserFromGroup: takes a user out of a group.
import type { AdminRemoveUserFromGroupRequest } from '@aws-sdk/client-cognito-identity-provider';
import { findPool, userNamed } from '../rules/lookup';
import { findGroup } from '../rules/memberships';
import type { Service } from '../state/service';

/** Taking out somebody who is not in it changes nothing. */
export function adminRemoveUserFromGroup(
  service: Service,
  input: AdminRemoveUserFromGroupRequest,
): object {
  const pool = findPool(service, input.UserPoolId);
  findGroup(pool, input.GroupName).members.delete(userNamed(pool, input.Username));
  return {};
}
