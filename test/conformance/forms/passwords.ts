// Rows about passwords that differ in the password, or in what is done with it.
import { refusalMessage } from '../../support/refusal';
import { ann } from '../arrange/ann';
import { type App, app } from '../arrange/app';
import type { Behaviour } from '../behaviour';

/** A password that the default policy refuses. */
export function tooWeak(what: string, password: string, message: string): Behaviour {
  return {
    behaviour: `the default policy refuses a password ${what}`,
    source: 'developer guide, Adding user pool password requirements',
    moto: false,
    act: async (cognito) => refusalMessage((await ann(cognito)).setPassword(password, false)),
    expected: `Password did not conform with policy: ${message}`,
  };
}

/** What happens in a pool that remembers so many passwords. */
export function remembering(
  behaviour: string,
  PasswordHistorySize: number,
  act: (pool: App) => Promise<unknown>,
  expected: unknown,
): Behaviour {
  return {
    behaviour,
    // That the password in force is one of them is inferred: "can't set a password that matches any of n
    // previous passwords". That administrators are held to it as well is the error that the operation lists.
    source:
      'API reference, PasswordPolicyType: PasswordHistorySize, and ' +
      'AdminSetUserPassword: PasswordHistoryPolicyViolationException',
    // It keeps no history.
    moto: false,
    async act(cognito) {
      const policy = { MinimumLength: 8, PasswordHistorySize };
      return act(await app(cognito, { pool: { Policies: { PasswordPolicy: policy } } }));
    },
    expected,
  };
}

/** One permanent password after the other. */
export async function setAll(pool: App, passwords: readonly string[]): Promise<void> {
  for (const password of passwords) {
    await pool.setPassword(password);
  }
}
