// Behaviours of passwords.
import { createPool } from '../../support/cognito';
import { refusal } from '../../support/refusal';
import { ann } from '../arrange/ann';
import type { Behaviour } from '../behaviour';
import { tooWeak } from '../forms/passwords';
import { notMade } from '../forms/users';

const GOOD = 'Correct-horse-1';

export const passwords: readonly Behaviour[] = [
  {
    behaviour: 'a permanent password confirms the user',
    source: 'API reference, AdminSetUserPassword',
    moto: true,
    async act(cognito) {
      const pool = await ann(cognito);
      await pool.setPassword(GOOD);
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
      await pool.setPassword(GOOD);
      await pool.setPassword(GOOD, false);
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
      await cognito.adminSetUserPassword({
        UserPoolId: pool.id,
        Username: 'ann',
        Password: GOOD,
      });
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
      return refusal(pool.setPassword('weak'));
    },
    expected: 'InvalidPasswordException',
  },
  {
    behaviour: 'a refused password leaves the state as it was',
    source: 'API reference, AdminSetUserPassword: InvalidPasswordException',
    moto: true,
    async act(cognito) {
      const pool = await ann(cognito);
      await refusal(pool.setPassword('weak'));
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
      const PasswordPolicy = {
        MinimumLength: 6,
        RequireUppercase: false,
        RequireLowercase: false,
        RequireNumbers: false,
        RequireSymbols: false,
      };
      const pool = await ann(cognito, {}, { Policies: { PasswordPolicy } });
      await pool.setPassword('simple');
      return (await pool.get('ann')).status;
    },
    expected: 'CONFIRMED',
  },
  notMade({
    behaviour: 'a temporary password at creation has to meet the policy',
    source: 'API reference, AdminCreateUser: TemporaryPassword',
    moto: false,
    user: { TemporaryPassword: 'weak' },
    expected: 'InvalidPasswordException',
  }),
  {
    behaviour: 'nobody is there to get a password',
    source: 'API reference, AdminSetUserPassword: UserNotFoundException',
    moto: true,
    async act(cognito) {
      const { id } = await createPool(cognito);
      return refusal(
        cognito.adminSetUserPassword({ UserPoolId: id, Username: 'ann', Password: GOOD }),
      );
    },
    expected: 'UserNotFoundException',
  },
];
