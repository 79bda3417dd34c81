// AdminListGroupsForUser: the groups that a user is in, a page at a time.
import type {
  AdminListGroupsForUserRequest,
  AdminListGroupsForUserResponse,
} from '@aws-sdk/client-cognito-identity-provider';
import { pageOf } from '../opaque/page';
import { findPool, userNamed } from '../rules/lookup';
import { groupsOf } from '../state/groups';
import type { Service } from '../state/service';

export function adminListGroupsForUser(
  service: Service,
  input: AdminListGroupsForUserRequest,
): AdminListGroupsForUserResponse {
  const pool = findPool(service, input.UserPoolId);
  const groups = groupsOf(pool, userNamed(pool, input.Username));
  const list = { operation: 'AdminListGroupsForUser', poolId: pool.id };
  const { page, next } = pageOf(list, groups, input.NextToken, input.Limit);
  return { Groups: page, NextToken: next };
}
