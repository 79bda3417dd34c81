// A new password for a user: the pool's policy, its history, and what it makes of the user's status.
import type { Service } from '../state/service';
import type { UserPool } from '../state/user-pool';
import type { User } from '../state/users';
import { ServiceError } from '../validation/errors';
import { checkPassword, temporaryUntil } from './password';

/** Sets it, or answers InvalidPasswordException or PasswordHistoryPolicyViolationException. */
export function changePassword(
  service: Service,
  pool: UserPool,
  user: User,
  value: string,
  permanent: boolean,
): void {
  checkPassword(pool.passwordPolicy, value);
  const remembered = pool.passwordPolicy.PasswordHistorySize ?? 0;
  const recent = [user.password.value, ...user.formerPasswords].slice(0, remembered);
  if (recent.includes(value)) {
    throw new ServiceError(
      'PasswordHistoryPolicyViolationException',
      'Password has previously been used.',
    );
  }
  user.formerPasswords = recent;
  const now = service.clock();
  user.password = permanent
    ? { value }
    : { value, expires: temporaryUntil(pool.passwordPolicy, now) };
  user.status = permanent ? 'CONFIRMED' : 'FORCE_CHANGE_PASSWORD';
  user.modified = now;
}
