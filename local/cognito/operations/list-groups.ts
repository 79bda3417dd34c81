// ListGroups: the groups of a pool, a page at a time.
import type {
  ListGroupsRequest,
  ListGroupsResponse,
} from '@aws-sdk/client-cognito-identity-provider';
import { findPool } from '../lookup';
import { pageOf } from '../rules/page';
import type { Service } from '../service';

export function listGroups(service: Service, input: ListGroupsRequest): ListGroupsResponse {
  const pool = findPool(service, input.UserPoolId);
  const groups = [...pool.groups.values()].map(({ description }) => description);
  const { page, next } = pageOf(pool.id, groups, input.NextToken, input.Limit);
  return { Groups: page, NextToken: next };
}
