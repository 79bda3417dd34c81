// A new password for a user: the pool's policy, its history, and what it makes of the user's status.
import type { Service } from '../state/service';
import type { UserPool } from '../state/user-pool';
import type { User } from '../state/users';
import { ServiceError } from '../validation/errors';
import { checkPassword, temporaryUntil } from './password';

/** The passwords that the pool's history refuses to the user, the latest first. */
export function remembered({ passwordPolicy }: UserPool, user: User): readonly string[] {
  const { PasswordHistorySize = 0 } = passwordPolicy;
  return [user.password.value, ...user.formerPasswords].slice(0, PasswordHistorySize);
}

/** Sets it, or answers InvalidPasswordException or PasswordHistoryPolicyViolationException. */
export function changePassword(
  service: Service,
  pool: UserPool,
  user: User,
  value: string,
  permanent: boolean,
): void {
  checkPassword(pool.passwordPolicy, value);
  const recent = remembered(pool, user);
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
