// CreateGroup: a new group without members.
import type {
  CreateGroupRequest,
  CreateGroupResponse,
} from '@aws-sdk/client-cognito-identity-provider';
import { findPool } from '../rules/lookup';
import type { Service } from '../state/service';
import { ServiceError } from '../validation/errors';

/** Answers GroupExistsException where the name is taken. */
export function createGroup(service: Service, input: CreateGroupRequest): CreateGroupResponse {
  const pool = findPool(service, input.UserPoolId);
  const name = input.GroupName ?? '';
  if (pool.groups.has(name)) {
    throw new ServiceError('GroupExistsException', 'A group with the name already exists.');
  }
  const now = service.clock();
  const description = { ...input, CreationDate: now, LastModifiedDate: now };
  pool.groups.set(name, { description, members: new Set() });
  return { Group: description };
}
