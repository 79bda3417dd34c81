// UpdateUserPool: other settings for a pool, whose users stay as they are.
import type {
  UpdateUserPoolRequest,
  UpdateUserPoolResponse,
} from '@aws-sdk/client-cognito-identity-provider';
import { findPool } from '../rules/lookup';
import { checkSettings } from '../rules/pool-settings';
import { updatedPool } from '../rules/pools';
import type { Service } from '../state/service';

/** What the request leaves out goes back to its default. */
export function updateUserPool(
  service: Service,
  input: UpdateUserPoolRequest,
): UpdateUserPoolResponse {
  const pool = findPool(service, input.UserPoolId);
  checkSettings(input);
  service.pools.set(pool.id, updatedPool(pool, input, service.clock()));
  return {};
}
