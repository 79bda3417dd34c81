// Behaviours of aliases: further names that a user answers to.
import { verified } from '../../support/attributes';
import { createPool } from '../../support/cognito';
import { refusal } from '../../support/refusal';
import { ann } from '../arrange/ann';
import { EMAIL_ALIAS } from '../arrange/pools';
import type { Behaviour } from '../behaviour';

export const aliases: readonly Behaviour[] = [
  {
    behaviour: 'a verified address answers for its user in an alias pool',
    source: 'developer guide, Customizing sign-in attributes',
    moto: false,
    async act(cognito) {
      const pool = await ann(cognito, verified('ann@example.com'), EMAIL_ALIAS);
      return (await pool.get('ann@example.com')).username;
    },
    expected: 'ann',
  },
  {
    behaviour: 'an address that is not verified answers for nobody',
    source: 'developer guide, Customizing sign-in attributes',
    moto: true,
    async act(cognito) {
      const pool = await ann(cognito, { email: 'ann@example.com' }, EMAIL_ALIAS);
      return refusal(pool.get('ann@example.com'));
    },
    expected: 'UserNotFoundException',
  },
  {
    behaviour: 'a preferred_username answers for its user once the user so named is gone',
    source: 'API reference, AdminGetUser: Username',
    moto: false,
    async act(cognito) {
      const pool = await createPool(cognito, EMAIL_ALIAS);
      await pool.create('bob');
      await cognito.adminDeleteUser({ UserPoolId: pool.id, Username: 'bob' });
      await pool.create('mallory', { attributes: { preferred_username: 'bob' } });
      return (await pool.get('bob')).username;
    },
    expected: 'mallory',
  },
  {
    behaviour: 'AdminDeleteUser follows an alias',
    source: 'API reference, AdminDeleteUser: Username',
    moto: false,
    async act(cognito) {
      const pool = await createPool(cognito, EMAIL_ALIAS);
      await pool.create('mallory', { attributes: { preferred_username: 'bob' } });
      await cognito.adminDeleteUser({ UserPoolId: pool.id, Username: 'bob' });
      return refusal(pool.get('mallory'));
    },
    expected: 'UserNotFoundException',
  },
  {
    behaviour: 'AdminUpdateUserAttributes follows an alias',
    source: 'API reference, AdminUpdateUserAttributes: Username',
    moto: false,
    async act(cognito) {
      const pool = await ann(cognito, verified('ann@example.com'), EMAIL_ALIAS);
      await pool.update('ann@example.com', { name: 'Ann' });
      return (await pool.get('ann')).attributes.name;
    },
    expected: 'Ann',
  },
  {
    behaviour: 'a sub answers for its user in any pool',
    source: 'API reference, AdminGetUser: Username',
    moto: false,
    async act(cognito) {
      const pool = await createPool(cognito);
      const { sub = '' } = await pool.create('ann');
      return (await pool.get(sub)).username;
    },
    expected: 'ann',
  },
  {
    behaviour: 'an address is no alias in a pool without aliases',
    source: 'API reference, CreateUserPool: AliasAttributes',
    moto: true,
    async act(cognito) {
      const pool = await ann(cognito, verified('ann@example.com'));
      return refusal(pool.get('ann@example.com'));
    },
    expected: 'UserNotFoundException',
  },
];
