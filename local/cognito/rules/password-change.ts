// A new password for a user: the pool's policy, its history, and what it makes of the user's status.
import { ServiceError } from '../errors';
import type { Service } from '../service';
import type { UserPool } from '../user-pool';
import type { User } from '../users';
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
