// Behaviours of pools that sign in by address.
import { verified } from '../../support/attributes';
import { createPool, settings } from '../../support/cognito';
import { refusal, refusalMessage } from '../../support/refusal';
import { EMAIL_POOL } from '../arrange/pools';
import type { Behaviour } from '../behaviour';
import { notMade } from '../forms/users';

const PHONE_POOL = settings({ UsernameAttributes: ['phone_number'] });

export const addresses: readonly Behaviour[] = [
  {
    behaviour: 'in a pool that signs in by email the address becomes an attribute',
    source: 'developer guide, Customizing sign-in attributes',
    moto: true,
    async act(cognito) {
      const pool = await createPool(cognito, EMAIL_POOL);
      return (await pool.create('ann@example.com')).attributes;
    },
    expected: { email: 'ann@example.com' },
  },
  {
    behaviour: 'in a pool that signs in by email the real username is the sub',
    source: 'developer guide, Customizing sign-in attributes',
    moto: true,
    async act(cognito) {
      const pool = await createPool(cognito, EMAIL_POOL);
      const { username, sub } = await pool.create('ann@example.com');
      return username !== undefined && username === sub;
    },
    expected: true,
  },
  {
    behaviour: 'a user is found by the address and by the sub alike',
    source: 'API reference, AdminGetUser: Username',
    moto: true,
    async act(cognito) {
      const pool = await createPool(cognito, EMAIL_POOL);
      const { sub = '' } = await pool.create('ann@example.com');
      const found = await Promise.all([pool.get('ann@example.com'), pool.get(sub)]);
      return found.map((user) => user.sub === sub);
    },
    expected: [true, true],
  },
  notMade({
    behaviour: 'in a pool that signs in by email another name is refused',
    source: 'developer guide, Customizing sign-in attributes',
    moto: true,
    settings: EMAIL_POOL,
    expected: 'InvalidParameterException',
  }),
  {
    behaviour: 'the message says that the name should be an email',
    source: 'boto3#3836',
    moto: false,
    async act(cognito) {
      const pool = await createPool(cognito, EMAIL_POOL);
      return refusalMessage(pool.create('ann'));
    },
    expected: 'Username should be an email.',
  },
  {
    behaviour: 'an email attribute other than the name is refused where the name is the email',
    source: 'cognito-local#102',
    moto: false,
    async act(cognito) {
      const pool = await createPool(cognito, EMAIL_POOL);
      const attributes = { email: 'bob@example.com' };
      return refusalMessage(pool.create('ann@example.com', { attributes }));
    },
    expected: 'User email should be empty or same as username, since username attribute is email.',
  },
  {
    behaviour: 'in a pool that signs in by phone the number becomes an attribute',
    source: 'developer guide, Customizing sign-in attributes',
    moto: true,
    async act(cognito) {
      const pool = await createPool(cognito, PHONE_POOL);
      return (await pool.create('+15555550100')).attributes;
    },
    expected: { phone_number: '+15555550100' },
  },
  {
    behaviour: 'an address is taken even while it is not verified',
    source: 'developer guide, Customizing sign-in attributes',
    moto: true,
    async act(cognito) {
      const pool = await createPool(cognito, EMAIL_POOL);
      await pool.create('ann@example.com');
      return refusal(pool.create('ann@example.com'));
    },
    expected: 'UsernameExistsException',
  },
  {
    behaviour: 'ForceAliasCreation does not move the address that a pool signs in by',
    source: 'API reference, AdminCreateUser: Username',
    moto: true,
    async act(cognito) {
      const pool = await createPool(cognito, EMAIL_POOL);
      await pool.create('ann@example.com', { attributes: { email_verified: 'true' } });
      return refusal(
        pool.create('ann@example.com', {
          attributes: { email_verified: 'true' },
          ForceAliasCreation: true,
        }),
      );
    },
    expected: 'UsernameExistsException',
  },
  {
    behaviour: 'an update to the address of another user is refused',
    source: 'API reference, AdminUpdateUserAttributes: AliasExistsException',
    moto: true,
    async act(cognito) {
      const pool = await createPool(cognito, EMAIL_POOL);
      await pool.create('ann@example.com');
      await pool.create('bob@example.com');
      return refusal(pool.update('bob@example.com', verified('ann@example.com')));
    },
    expected: 'AliasExistsException',
  },
  {
    behaviour: 'once the address changes, the old one answers for nobody and the new one does',
    source: 'inferred from: developer guide, Customizing sign-in attributes',
    moto: true,
    async act(cognito) {
      const pool = await createPool(cognito, EMAIL_POOL);
      const { sub } = await pool.create('ann@example.com');
      await pool.update('ann@example.com', verified('ann@example.net'));
      const moved = await pool.get('ann@example.net');
      return [await refusal(pool.get('ann@example.com')), moved.sub === sub];
    },
    expected: ['UserNotFoundException', true],
  },
];
