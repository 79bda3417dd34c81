// AdminDisableUser: disables one user; doing it twice is no error.
import type {
  AdminDisableUserRequest,
  AdminDisableUserResponse,
} from '@aws-sdk/client-cognito-identity-provider';
import { findPool, userNamed } from '../rules/lookup';
import type { Service } from '../state/service';

export function adminDisableUser(
  service: Service,
  input: AdminDisableUserRequest,
): AdminDisableUserResponse {
  const user = userNamed(findPool(service, input.UserPoolId), input.Username);
  user.enabled = false;
  // "Deactivates a user profile and revokes all access tokens" (API reference).
  user.revocations += 1;
  user.modified = service.clock();
  return {};
}
