// GetGroup: one group.
import type { GetGroupRequest, GetGroupResponse } from '@aws-sdk/client-cognito-identity-provider';
import { findPool } from '../rules/lookup';
import { findGroup } from '../rules/memberships';
import type { Service } from '../state/service';

export function getGroup(service: Service, input: GetGroupRequest): GetGroupResponse {
  return { Group: findGroup(findPool(service, input.UserPoolId), input.GroupName).description };
}
