// AdminSetUserPassword: a permanent password confirms the user, a temporary one asks for a new one at sign-in.
import type {
  AdminSetUserPasswordRequest,
  AdminSetUserPasswordResponse,
} from '@aws-sdk/client-cognito-identity-provider';
import { findPool, findUser } from '../lookup';
import { checkPassword, temporaryUntil } from '../rules/password';
import type { Service } from '../service';

/** Answers InvalidPasswordException when the pool's policy asks for more. */
export function adminSetUserPassword(
  service: Service,
  input: AdminSetUserPasswordRequest,
): AdminSetUserPasswordResponse {
  const pool = findPool(service, input.UserPoolId);
  const user = findUser(pool, input.Username);
  const value = input.Password ?? '';
  checkPassword(pool.passwordPolicy, value);
  const now = service.clock();
  user.password = input.Permanent
    ? { value }
    : { value, expires: temporaryUntil(pool.passwordPolicy, now) };
  user.status = input.Permanent ? 'CONFIRMED' : 'FORCE_CHANGE_PASSWORD';
  user.modified = now;
  return {};
}
