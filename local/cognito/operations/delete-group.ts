// DeleteGroup: removes a group; its members stay in the pool.
import type { DeleteGroupRequest } from '@aws-sdk/client-cognito-identity-provider';
import { findPool } from '../rules/lookup';
import { findGroup } from '../rules/memberships';
import type { Service } from '../state/service';

export function deleteGroup(service: Service, input: DeleteGroupRequest): object {
  const pool = findPool(service, input.UserPoolId);
  findGroup(pool, input.GroupName);
  pool.groups.delete(input.GroupName ?? '');
  return {};
}
