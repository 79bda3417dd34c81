// GetUserPoolMfaConfig: whether a pool asks for a second factor, and which.
import type {
  GetUserPoolMfaConfigRequest,
  GetUserPoolMfaConfigResponse,
} from '@aws-sdk/client-cognito-identity-provider';
import { findPool } from '../rules/lookup';
import { mfaOf } from '../rules/pools';
import type { Service } from '../state/service';

export function getUserPoolMfaConfig(
  service: Service,
  input: GetUserPoolMfaConfigRequest,
): GetUserPoolMfaConfigResponse {
  return mfaOf(findPool(service, input.UserPoolId));
}
