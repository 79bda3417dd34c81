// AdminEnableUser: enables one user; doing it twice is no error.
import type {
  AdminEnableUserRequest,
  AdminEnableUserResponse,
} from '@aws-sdk/client-cognito-identity-provider';
import { findPool, userNamed } from '../rules/lookup';
import type { Service } from '../state/service';

export function adminEnableUser(
  service: Service,
  input: AdminEnableUserRequest,
): AdminEnableUserResponse {
  const user = userNamed(findPool(service, input.UserPoolId), input.Username);
  user.enabled = true;
  user.modified = service.clock();
  return {};
}
