// AdminDisableUser: disables one user; doing it twice is no error.
import type {
  AdminDisableUserRequest,
  AdminDisableUserResponse,
} from '@aws-sdk/client-cognito-identity-provider';
import { findPool, findUser } from '../lookup';
import type { Service } from '../service';

export function adminDisableUser(
  service: Service,
  input: AdminDisableUserRequest,
): AdminDisableUserResponse {
  const user = findUser(findPool(service, input.UserPoolId), input.Username);
  user.enabled = false;
  user.modified = service.clock();
  return {};
}
