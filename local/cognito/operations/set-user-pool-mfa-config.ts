// SetUserPoolMfaConfig: whether a second factor is asked for, and which; stored, as no sign-in here asks for one.
import type {
  SetUserPoolMfaConfigRequest,
  SetUserPoolMfaConfigResponse,
} from '@aws-sdk/client-cognito-identity-provider';
import { findPool } from '../rules/lookup';
import { mfaOf } from '../rules/pools';
import type { Service } from '../state/service';

export function setUserPoolMfaConfig(
  service: Service,
  input: SetUserPoolMfaConfigRequest,
): SetUserPoolMfaConfigResponse {
  const pool = findPool(service, input.UserPoolId);
  const { UserPoolId: _id, MfaConfiguration = 'OFF', ...mfa } = input;
  const description = { ...pool.description, MfaConfiguration, LastModifiedDate: service.clock() };
  const changed = { ...pool, mfa, description };
  service.pools.set(pool.id, changed);
  return mfaOf(changed);
}
