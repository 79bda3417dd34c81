// The password policy of a pool.
import { randomInt } from 'node:crypto';
import type { PasswordPolicyType } from '@aws-sdk/client-cognito-identity-provider';
import { ServiceError } from '../validation/errors';

const SYMBOLS = '^$*.[]{}()?"!@#%&/\\,><\':;|_~`=+-';

// The policy of a pool created without one (API reference, PasswordPolicyType).
const DEFAULT_POLICY: PasswordPolicyType = {
  MinimumLength: 8,
  RequireUppercase: true,
  RequireLowercase: true,
  RequireNumbers: true,
  RequireSymbols: true,
  TemporaryPasswordValidityDays: 7,
};

const REQUIREMENTS: ReadonlyArray<{
  asked(policy: PasswordPolicyType): boolean;
  met(password: string, policy: PasswordPolicyType): boolean;
  message: string;
}> = [
  {
    asked: () => true,
    met: (password, policy) => password.length >= (policy.MinimumLength ?? 6),
    message: 'Password not long enough',
  },
  {
    asked: (policy) => policy.RequireUppercase === true,
    met: (password) => /\p{Lu}/u.test(password),
    message: 'Password must have uppercase characters',
  },
  {
    asked: (policy) => policy.RequireLowercase === true,
    met: (password) => /\p{Ll}/u.test(password),
    message: 'Password must have lowercase characters',
  },
  {
    asked: (policy) => policy.RequireNumbers === true,
    met: (password) => /[0-9]/.test(password),
    message: 'Password must have numeric characters',
  },
  {
    asked: (policy) => policy.RequireSymbols === true,
    met: (password) => [...password].some((character) => SYMBOLS.includes(character)),
    message: 'Password must have symbol characters',
  },
];

/** The policy in force: the declared one, where what is left out asks for nothing; none declared: the default. */
export function passwordPolicy(declared?: PasswordPolicyType): PasswordPolicyType {
  if (!declared) return DEFAULT_POLICY;
  return {
    ...declared,
    MinimumLength: declared.MinimumLength ?? 6,
    // "If you submit a value of 0, Amazon Cognito treats it as a null value" (API reference).
    TemporaryPasswordValidityDays: declared.TemporaryPasswordValidityDays || 7,
  };
}

/** Throws InvalidPasswordException, saying what the policy misses and never the password. */
export function checkPassword(policy: PasswordPolicyType, password: string): void {
  const unmet = REQUIREMENTS.find((rule) => rule.asked(policy) && !rule.met(password, policy));
  if (unmet) {
    throw new ServiceError(
      'InvalidPasswordException',
      `Password did not conform with policy: ${unmet.message}`,
    );
  }
}

/** A random password that meets any policy: what the service makes when none is given. */
export function generatePassword(policy: PasswordPolicyType): string {
  const alphabets = [
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    'abcdefghijklmnopqrstuvwxyz',
    '0123456789',
    SYMBOLS,
  ];
  const length = Math.max(12, policy.MinimumLength ?? 0);
  return Array.from({ length }, (_, index) => {
    const alphabet = alphabets[index % alphabets.length] ?? '';
    return alphabet[randomInt(alphabet.length)];
  }).join('');
}

/** Until when a temporary password set now is good. */
export function temporaryUntil(policy: PasswordPolicyType, now: Date): Date {
  const days = policy.TemporaryPasswordValidityDays ?? 7;
  return new Date(now.getTime() + days * 24 * 60 * 60 * 1000);
}
