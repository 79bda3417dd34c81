// Behaviours of pools that sign people in without a password.
import { createPool, settings } from '../../support/cognito';
import { refusal } from '../../support/refusal';
import { app } from '../arrange/app';
import type { Behaviour } from '../behaviour';
import { notMade } from '../forms/users';

const PASSWORDLESS = settings({
  Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } },
});
const attributes = { email: 'ann@example.com' };
const TEMPORARY = 'API reference, AdminCreateUser: TemporaryPassword';

export const passwordless: readonly Behaviour[] = [
  {
    behaviour: 'a user who needs no password is confirmed at once',
    source: `inferred from: ${TEMPORARY}`,
    moto: false,
    async act(cognito) {
      const pool = await createPool(cognito, PASSWORDLESS);
      return (await pool.create('ann', { attributes })).status;
    },
    expected: 'CONFIRMED',
  },
  {
    behaviour: 'a temporary password has to be changed where none is needed, too',
    source: TEMPORARY,
    moto: true,
    async act(cognito) {
      const pool = await createPool(cognito, PASSWORDLESS);
      const TemporaryPassword = 'Temporary-horse-1';
      return (await pool.create('ann', { attributes, TemporaryPassword })).status;
    },
    expected: 'FORCE_CHANGE_PASSWORD',
  },
  notMade({
    behaviour: 'a user without a password needs an address to get a code',
    source: 'API reference, AdminCreateUser: UserAttributes',
    moto: false,
    settings: PASSWORDLESS,
    expected: 'InvalidParameterException',
  }),
  {
    behaviour: 'there is no new invitation for a user who needs no password',
    source: `inferred from: ${TEMPORARY}`,
    moto: false,
    async act(cognito) {
      const pool = await createPool(cognito, PASSWORDLESS);
      await pool.create('ann', { attributes });
      return refusal(pool.create('ann', { MessageAction: 'RESEND' }));
    },
    expected: 'UnsupportedUserStateException',
  },
  {
    behaviour: 'a user without a password signs in by none',
    source: `inferred from: ${TEMPORARY}`,
    moto: false,
    async act(cognito) {
      const pool = await app(cognito, {
        pool: PASSWORDLESS,
        user: { attributes, TemporaryPassword: undefined },
      });
      return refusal(pool.signIn('ann', 'Any-horse-1'));
    },
    expected: 'NotAuthorizedException',
  },
];
