// ListGroups: the groups of a pool, a page at a time.
import type {
  ListGroupsRequest,
  ListGroupsResponse,
} from '@aws-sdk/client-cognito-identity-provider';
import { pageOf } from '../opaque/page';
import { findPool } from '../rules/lookup';
import type { Service } from '../state/service';

export function listGroups(service: Service, input: ListGroupsRequest): ListGroupsResponse {
  const pool = findPool(service, input.UserPoolId);
  const groups = [...pool.groups.values()].map(({ description }) => description);
  const list = { operation: 'ListGroups', poolId: pool.id };
  const { page, next } = pageOf(list, groups, input.NextToken, input.Limit);
  return { Groups: page, NextToken: next };
}
