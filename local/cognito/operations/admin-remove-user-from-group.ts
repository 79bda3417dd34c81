// AdminRemoveUserFromGroup: takes a user out of a group.
import type { AdminRemoveUserFromGroupRequest } from '@aws-sdk/client-cognito-identity-provider';
import { findGroup } from '../groups';
import { findPool, findUser } from '../lookup';
import type { Service } from '../service';

/** Taking out somebody who is not in it changes nothing. */
export function adminRemoveUserFromGroup(
  service: Service,
  input: AdminRemoveUserFromGroupRequest,
): object {
  const pool = findPool(service, input.UserPoolId);
  findGroup(pool, input.GroupName).members.delete(findUser(pool, input.Username));
  return {};
}
