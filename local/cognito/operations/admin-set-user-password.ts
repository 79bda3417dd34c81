// AdminSetUserPassword: a permanent password confirms the user, a temporary one asks for a new one at sign-in.
import type {
  AdminSetUserPasswordRequest,
  AdminSetUserPasswordResponse,
} from '@aws-sdk/client-cognito-identity-provider';
import { findPool, userNamed } from '../rules/lookup';
import { changePassword } from '../rules/password-change';
import type { Service } from '../state/service';

/** Answers InvalidPasswordException when the pool's policy asks for more or remembers it. */
export function adminSetUserPassword(
  service: Service,
  input: AdminSetUserPasswordRequest,
): AdminSetUserPasswordResponse {
  const pool = findPool(service, input.UserPoolId);
  const user = userNamed(pool, input.Username);
  changePassword(service, pool, user, input.Password ?? '', input.Permanent ?? false);
  return {};
}
