// Behaviours of AdminCreateUser with MessageAction RESEND.
import type { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import { createPool, type PoolClient } from '../support/cognito';
import { type Behaviour, refusal } from './behaviour';

async function confirmed(cognito: CognitoIdentityProvider): Promise<PoolClient> {
  const pool = await createPool(cognito);
  await pool.create('ann');
  await cognito.adminSetUserPassword({
    UserPoolId: pool.id,
    Username: 'ann',
    Password: 'Correct-horse-1',
    Permanent: true,
  });
  return pool;
}

export const inviting: readonly Behaviour[] = [
  {
    behaviour: 'there is no new invitation for somebody who is not there',
    source: 'moto#2741, aws-sdk-js#1357',
    moto: true,
    async act(cognito) {
      const pool = await createPool(cognito);
      return refusal(pool.create('ann', { MessageAction: 'RESEND' }));
    },
    expected: 'UserNotFoundException',
  },
  {
    behaviour: 'a new invitation keeps the user and its attributes',
    source: 'API reference, AdminCreateUser: MessageAction',
    moto: false,
    async act(cognito) {
      const pool = await createPool(cognito);
      const { sub } = await pool.create('ann', { attributes: { name: 'Ann' } });
      const again = await pool.create('ann', {
        MessageAction: 'RESEND',
        attributes: { name: 'Other' },
      });
      return [again.sub === sub, again.attributes, again.status];
    },
    expected: [true, { name: 'Ann' }, 'FORCE_CHANGE_PASSWORD'],
  },
  {
    behaviour: 'there is no new invitation for a confirmed user',
    source: 'API reference, AdminCreateUser: UnsupportedUserStateException',
    moto: false,
    async act(cognito) {
      const pool = await confirmed(cognito);
      return refusal(pool.create('ann', { MessageAction: 'RESEND' }));
    },
    expected: 'UnsupportedUserStateException',
  },
  {
    behaviour: 'a refused new invitation leaves a confirmed user confirmed',
    source: 'API reference, AdminCreateUser: UnsupportedUserStateException',
    moto: false,
    async act(cognito) {
      const pool = await confirmed(cognito);
      await refusal(pool.create('ann', { MessageAction: 'RESEND' }));
      return (await pool.get('ann')).status;
    },
    expected: 'CONFIRMED',
  },
  {
    behaviour: 'a temporary password that comes with a new invitation has to meet the policy',
    source: 'API reference, AdminCreateUser: TemporaryPassword',
    moto: false,
    async act(cognito) {
      const pool = await createPool(cognito);
      await pool.create('ann');
      return refusal(pool.create('ann', { MessageAction: 'RESEND', TemporaryPassword: 'short' }));
    },
    expected: 'InvalidPasswordException',
  },
];
