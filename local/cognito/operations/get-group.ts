// GetGroup: one group.
import type { GetGroupRequest, GetGroupResponse } from '@aws-sdk/client-cognito-identity-provider';
import { findGroup } from '../groups';
import { findPool } from '../lookup';
import type { Service } from '../service';

export function getGroup(service: Service, input: GetGroupRequest): GetGroupResponse {
  return { Group: findGroup(findPool(service, input.UserPoolId), input.GroupName).description };
}
