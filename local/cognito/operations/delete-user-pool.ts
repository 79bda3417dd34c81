// DeleteUserPool: removes a pool with all of its users.
import type { DeleteUserPoolRequest } from '@aws-sdk/client-cognito-identity-provider';
import { findPool } from '../rules/lookup';
import type { Service } from '../state/service';
import { invalidParameter } from '../validation/errors';

/** Answers InvalidParameterException while DeletionProtection is active (API reference, UserPoolType). */
export function deleteUserPool(service: Service, input: DeleteUserPoolRequest): object {
  const pool = findPool(service, input.UserPoolId);
  if (pool.description.DeletionProtection === 'ACTIVE') {
    throw invalidParameter(
      'The user pool cannot be deleted because deletion protection is activated. Deletion protection must be inactivated first.',
    );
  }
  service.pools.delete(pool.id);
  return {};
}
