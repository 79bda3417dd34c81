// What is done to the embedded pools behind our back: calls in-process, where no fault is in the way.
import type { CreateUserPoolRequest } from '@aws-sdk/client-cognito-identity-provider';
import { createUserPool } from '../../local/cognito/operations/create-user-pool';
import type { Service } from '../../local/cognito/state/service';
import { answer } from '../../local/cognito/wire/dispatch';

const REGION = 'us-east-1';

/** Asks the service for an operation; throws its errors. */
export function fromBehind(service: Service): (operation: string, input: object) => unknown {
  return (operation, input) => answer(service, operation, input, REGION);
}

/** Makes a pool with these groups, and gives its id. */
export function poolFromBehind(
  service: Service,
  settings: Partial<CreateUserPoolRequest>,
  groups: readonly string[],
): string {
  const { UserPool } = createUserPool(service, { PoolName: 'pool', ...settings }, REGION);
  const UserPoolId = UserPool?.Id ?? '';
  for (const GroupName of groups) fromBehind(service)('CreateGroup', { UserPoolId, GroupName });
  return UserPoolId;
}
