// Behaviours of AdminCreateUser with MessageAction RESEND.
import { verified } from '../../support/attributes';
import { createPool } from '../../support/cognito';
import { refusal } from '../../support/refusal';
import { ann } from '../arrange/ann';
import { ANY_CASE, EMAIL_ALIAS, EMAIL_POOL } from '../arrange/pools';
import type { Behaviour } from '../behaviour';

const USERNAME = 'API reference, AdminCreateUser: Username';
const RESEND = { MessageAction: 'RESEND' } as const;

export const inviting: readonly Behaviour[] = [
  {
    behaviour: 'there is no new invitation for somebody who is not there',
    source: 'moto#2741, aws-sdk-js#1357',
    moto: true,
    async act(cognito) {
      const pool = await createPool(cognito);
      return refusal(pool.create('ann', RESEND));
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
      const again = await pool.create('ann', { ...RESEND, attributes: { name: 'Other' } });
      return [again.sub === sub, again.attributes, again.status];
    },
    expected: [true, { name: 'Ann' }, 'FORCE_CHANGE_PASSWORD'],
  },
  {
    behaviour: 'there is no new invitation for a confirmed user',
    source: 'API reference, AdminCreateUser: UnsupportedUserStateException',
    moto: false,
    async act(cognito) {
      const pool = await ann(cognito);
      await pool.setPassword('Correct-horse-1');
      return refusal(pool.create('ann', RESEND));
    },
    expected: 'UnsupportedUserStateException',
  },
  {
    behaviour: 'a refused new invitation leaves a confirmed user confirmed',
    source: 'API reference, AdminCreateUser: UnsupportedUserStateException',
    moto: false,
    async act(cognito) {
      const pool = await ann(cognito);
      await pool.setPassword('Correct-horse-1');
      await refusal(pool.create('ann', RESEND));
      return (await pool.get('ann')).status;
    },
    expected: 'CONFIRMED',
  },
  {
    behaviour: 'a new invitation is for a username, not for a sub or an alias',
    source: `inferred from: ${USERNAME}, which speaks of no alias as every other operation does`,
    moto: false,
    async act(cognito) {
      const pool = await createPool(cognito, EMAIL_ALIAS);
      const attributes = { ...verified('a@example.com'), preferred_username: 'x' };
      const { sub = '' } = await pool.create('ann', { attributes });
      const names = [sub, 'a@example.com', 'x', 'ANN'];
      const refusals = names.map((name) => refusal(pool.create(name, RESEND)));
      return [...(await Promise.all(refusals)), (await pool.create('ann', RESEND)).username];
    },
    expected: [...Array(4).fill('UserNotFoundException'), 'ann'],
  },
  {
    behaviour: 'a new invitation takes any case of the username where case does not count',
    source: 'API reference, UsernameConfigurationType',
    moto: false,
    async act(cognito) {
      const pool = await createPool(cognito, ANY_CASE);
      await pool.create('ann');
      return (await pool.create('ANN', RESEND)).username;
    },
    expected: 'ann',
  },
  {
    behaviour:
      'a new invitation takes the address, or the username made, where the pool signs in by it',
    source: USERNAME,
    moto: false,
    async act(cognito) {
      const pool = await createPool(cognito, EMAIL_POOL);
      const { sub = '' } = await pool.create('ann@example.com');
      const users = [await pool.create('ann@example.com', RESEND), await pool.create(sub, RESEND)];
      return users.map((user) => user.sub === sub);
    },
    expected: [true, true],
  },
  {
    behaviour: 'a temporary password that comes with a new invitation has to meet the policy',
    source: 'API reference, AdminCreateUser: TemporaryPassword',
    moto: false,
    async act(cognito) {
      const pool = await createPool(cognito);
      await pool.create('ann');
      return refusal(pool.create('ann', { ...RESEND, TemporaryPassword: 'short' }));
    },
    expected: 'InvalidPasswordException',
  },
];
