// Behaviours of passwords.
import type {
  CognitoIdentityProvider,
  PasswordPolicyType,
} from '@aws-sdk/client-cognito-identity-provider';
import { createPool, type PoolClient } from '../support/cognito';
import { type Behaviour, refusal, refusalMessage } from './behaviour';

const GOOD = 'Correct-horse-1';

async function ann(
  cognito: CognitoIdentityProvider,
  policy?: PasswordPolicyType,
): Promise<PoolClient> {
  const pool = await createPool(cognito, policy && { Policies: { PasswordPolicy: policy } });
  await pool.create('ann');
  return pool;
}

function setPassword(
  cognito: CognitoIdentityProvider,
  pool: PoolClient,
  Password: string,
  Permanent?: boolean,
): Promise<unknown> {
  const user = { UserPoolId: pool.id, Username: 'ann' };
  return cognito.adminSetUserPassword({ ...user, Password, Permanent });
}

function tooWeak(what: string, password: string, message: string): Behaviour {
  return {
    behaviour: `the default policy refuses a password ${what}`,
    source: 'developer guide, Adding user pool password requirements',
    moto: false,
    async act(cognito) {
      const pool = await ann(cognito);
      return refusalMessage(setPassword(cognito, pool, password));
    },
    expected: `Password did not conform with policy: ${message}`,
  };
}

export const passwords: readonly Behaviour[] = [
  {
    behaviour: 'a permanent password confirms the user',
    source: 'API reference, AdminSetUserPassword',
    moto: true,
    async act(cognito) {
      const pool = await ann(cognito);
      await setPassword(cognito, pool, GOOD, true);
      return (await pool.get('ann')).status;
    },
    expected: 'CONFIRMED',
  },
  {
    behaviour: 'a temporary password makes even a confirmed user change it',
    source: 'API reference, AdminSetUserPassword',
    moto: true,
    async act(cognito) {
      const pool = await ann(cognito);
      await setPassword(cognito, pool, GOOD, true);
      await setPassword(cognito, pool, GOOD, false);
      return (await pool.get('ann')).status;
    },
    expected: 'FORCE_CHANGE_PASSWORD',
  },
  {
    behaviour: 'a password is temporary unless said otherwise',
    source: 'API reference, AdminSetUserPassword: Permanent',
    moto: true,
    async act(cognito) {
      const pool = await ann(cognito);
      await setPassword(cognito, pool, GOOD);
      return (await pool.get('ann')).status;
    },
    expected: 'FORCE_CHANGE_PASSWORD',
  },
  {
    behaviour: 'a password that breaks the policy is refused',
    source: 'API reference, AdminSetUserPassword: InvalidPasswordException',
    moto: true,
    async act(cognito) {
      const pool = await ann(cognito);
      return refusal(setPassword(cognito, pool, 'weak', true));
    },
    expected: 'InvalidPasswordException',
  },
  {
    behaviour: 'a refused password leaves the state as it was',
    source: 'API reference, AdminSetUserPassword: InvalidPasswordException',
    moto: true,
    async act(cognito) {
      const pool = await ann(cognito);
      await refusal(setPassword(cognito, pool, 'weak', true));
      return (await pool.get('ann')).status;
    },
    expected: 'FORCE_CHANGE_PASSWORD',
  },
  tooWeak('that is too short', 'aB1-xyz', 'Password not long enough'),
  tooWeak('without capitals', 'correct-horse-1', 'Password must have uppercase characters'),
  tooWeak('without small letters', 'CORRECT-HORSE-1', 'Password must have lowercase characters'),
  tooWeak('without digits', 'Correct-horse', 'Password must have numeric characters'),
  tooWeak('without symbols', 'CorrectHorse1', 'Password must have symbol characters'),
  {
    behaviour: 'a policy of its own asks for no more than it says',
    source: 'API reference, PasswordPolicyType',
    moto: true,
    async act(cognito) {
      const pool = await ann(cognito, {
        MinimumLength: 6,
        RequireUppercase: false,
        RequireLowercase: false,
        RequireNumbers: false,
        RequireSymbols: false,
      });
      await setPassword(cognito, pool, 'simple', true);
      return (await pool.get('ann')).status;
    },
    expected: 'CONFIRMED',
  },
  {
    behaviour: 'a temporary password at creation has to meet the policy',
    source: 'API reference, AdminCreateUser: TemporaryPassword',
    moto: false,
    async act(cognito) {
      const pool = await createPool(cognito);
      return refusal(pool.create('ann', { TemporaryPassword: 'weak' }));
    },
    expected: 'InvalidPasswordException',
  },
  {
    behaviour: 'nobody is there to get a password',
    source: 'API reference, AdminSetUserPassword: UserNotFoundException',
    moto: true,
    async act(cognito) {
      return refusal(setPassword(cognito, await createPool(cognito), GOOD));
    },
    expected: 'UserNotFoundException',
  },
];
