// The password that somebody new begins with, if any.
import type { Service } from '../state/service';
import type { UserPool } from '../state/user-pool';
import type { Attributes, Password } from '../state/users';
import { invalidParameter } from '../validation/errors';
import { checkPassword, generatePassword, temporaryUntil } from './password';

// "supports passwordless sign-in with email or SMS OTPs" (API reference, AdminCreateUser: TemporaryPassword):
// the factor, and the address that it needs.
const PASSWORDLESS = [
  { factor: 'EMAIL_OTP', address: 'email' },
  { factor: 'SMS_OTP', address: 'phone_number' },
];

/** No password: no sign-in has an empty one. */
export const NO_PASSWORD: Password = { value: '' };

/**
 * Whether a new user needs no password: none is generated where "you have passwordless options active". An
 * address "must be provided … when you don't submit a TemporaryPassword" (API reference, AdminCreateUser:
 * UserAttributes), or it is InvalidParameterException.
 */
export function needsNone(
  pool: UserPool,
  given: string | undefined,
  attributes: Attributes,
): boolean {
  const active = PASSWORDLESS.filter(({ factor }) => pool.firstFactors.includes(factor));
  if (given !== undefined || active.length === 0) return false;
  if (!active.some(({ address }) => attributes.has(address))) {
    const words = active.map(({ address }) => address).join(' or ');
    throw invalidParameter(`A user without a password needs ${words}.`);
  }
  return true;
}

/** The given one, or a new one; InvalidPasswordException where the policy asks for more. */
export function temporaryPassword(service: Service, pool: UserPool, given?: string): Password {
  if (given !== undefined) checkPassword(pool.passwordPolicy, given);
  return {
    value: given ?? generatePassword(pool.passwordPolicy),
    expires: temporaryUntil(pool.passwordPolicy, service.clock()),
  };
}
