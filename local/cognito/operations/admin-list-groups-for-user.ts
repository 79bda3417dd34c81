// AdminListGroupsForUser: the groups that a user is in, a page at a time.
import type {
  AdminListGroupsForUserRequest,
  AdminListGroupsForUserResponse,
} from '@aws-sdk/client-cognito-identity-provider';
import { groupsOf } from '../groups';
import { findPool, findUser } from '../lookup';
import { pageOf } from '../rules/page';
import type { Service } from '../service';

export function adminListGroupsForUser(
  service: Service,
  input: AdminListGroupsForUserRequest,
): AdminListGroupsForUserResponse {
  const pool = findPool(service, input.UserPoolId);
  const groups = groupsOf(pool, findUser(pool, input.Username));
  const { page, next } = pageOf(pool.id, groups, input.NextToken, input.Limit);
  return { Groups: page, NextToken: next };
}
