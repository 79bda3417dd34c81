// UpdateGroup: another description, role or precedence for a group, whose members stay.
import type {
  UpdateGroupRequest,
  UpdateGroupResponse,
} from '@aws-sdk/client-cognito-identity-provider';
import { findPool } from '../rules/lookup';
import { findGroup } from '../rules/memberships';
import type { Service } from '../state/service';

/** "updates any of the properties" (API reference): what is left out stays. */
export function updateGroup(service: Service, input: UpdateGroupRequest): UpdateGroupResponse {
  const group = findGroup(findPool(service, input.UserPoolId), input.GroupName);
  group.description = { ...group.description, ...input, LastModifiedDate: service.clock() };
  return { Group: group.description };
}
