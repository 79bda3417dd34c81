// ListUsersInGroup: who is in a group, a page at a time.
import type {
  ListUsersInGroupRequest,
  ListUsersInGroupResponse,
} from '@aws-sdk/client-cognito-identity-provider';
import { pageOf } from '../opaque/page';
import { findPool } from '../rules/lookup';
import { findGroup } from '../rules/memberships';
import { userView } from '../rules/user-view';
import type { Service } from '../state/service';

export function listUsersInGroup(
  service: Service,
  input: ListUsersInGroupRequest,
): ListUsersInGroupResponse {
  const pool = findPool(service, input.UserPoolId);
  const members = [...findGroup(pool, input.GroupName).members];
  const list = { operation: 'ListUsersInGroup', poolId: pool.id };
  const { page, next } = pageOf(list, members, input.NextToken, input.Limit);
  return { Users: page.map((user) => userView(user)), NextToken: next };
}
