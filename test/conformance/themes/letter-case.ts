// Behaviours of letter case in names and addresses.
import { createPool } from '../../support/cognito';
import { refusal } from '../../support/refusal';
import { ann } from '../arrange/ann';
import { ANY_CASE, EMAIL_ALIAS, EMAIL_POOL } from '../arrange/pools';
import type { Behaviour } from '../behaviour';

export const letterCase: readonly Behaviour[] = [
  {
    behaviour: 'case variants are two users in a pool with case sensitivity, which is the default',
    source: 'API reference, UsernameConfigurationType',
    moto: true,
    async act(cognito) {
      const pool = await createPool(cognito);
      await pool.create('Ann');
      return [(await pool.create('ann')).username, (await pool.get('Ann')).username];
    },
    expected: ['ann', 'Ann'],
  },
  {
    behaviour: 'case variants are one user in a pool without case sensitivity',
    source: 'API reference, UsernameConfigurationType',
    moto: false,
    async act(cognito) {
      const pool = await createPool(cognito, ANY_CASE);
      await pool.create('Ann');
      return refusal(pool.create('ANN'));
    },
    expected: 'UsernameExistsException',
  },
  {
    behaviour: 'a user is found by any case variant',
    source: 'API reference, UsernameConfigurationType',
    moto: false,
    async act(cognito) {
      const pool = await createPool(cognito, ANY_CASE);
      const { sub } = await pool.create('Ann');
      return (await pool.get('aNN')).sub === sub;
    },
    expected: true,
  },
  {
    behaviour: 'case variants of an address are one user where the pool signs in by it',
    source: 'API reference, UsernameConfigurationType',
    moto: false,
    async act(cognito) {
      const pool = await createPool(cognito, { ...EMAIL_POOL, ...ANY_CASE });
      const { sub } = await pool.create('Ann@Example.com');
      return [
        (await pool.get('ann@example.COM')).sub === sub,
        await refusal(pool.create('ANN@example.com')),
      ];
    },
    expected: [true, 'UsernameExistsException'],
  },
  {
    behaviour: 'an alias answers in any case',
    source: 'API reference, UsernameConfigurationType',
    moto: false,
    async act(cognito) {
      const pool = await ann(
        cognito,
        { preferred_username: 'Star' },
        { ...EMAIL_ALIAS, ...ANY_CASE },
      );
      return (await pool.get('sTAR')).username;
    },
    expected: 'ann',
  },
  {
    behaviour: 'values come back as they were entered',
    source: 'reported by users, against the developer guide; the next rows are other ways',
    moto: true,
    flattenCase: false,
    async act(cognito) {
      const pool = await createPool(cognito, ANY_CASE);
      const { username, attributes } = await pool.create('Ann', {
        attributes: { email: 'Ann@Example.com', name: 'Ann' },
      });
      return { username, attributes };
    },
    expected: { username: 'Ann', attributes: { email: 'Ann@Example.com', name: 'Ann' } },
  },
  {
    behaviour: 'or name and addresses come back in lower case, and only these',
    source: 'developer guide, User pool case sensitivity',
    moto: false,
    flattenCase: true,
    async act(cognito) {
      const pool = await createPool(cognito, ANY_CASE);
      await pool.create('Ann', { attributes: { email: 'Ann@Example.com', name: 'Ann' } });
      await pool.update('ann', { preferred_username: 'STAR' });
      const { username, attributes } = await pool.get('ann');
      return { username, attributes };
    },
    expected: {
      username: 'ann',
      attributes: { email: 'ann@example.com', name: 'Ann', preferred_username: 'star' },
    },
  },
  {
    behaviour: 'or the username alone comes back in lower case',
    source: 'amplify-js#13844',
    moto: false,
    flattenCase: 'usernames',
    async act(cognito) {
      const pool = await createPool(cognito, ANY_CASE);
      await pool.create('Ann', { attributes: { email: 'Ann@Example.com' } });
      await pool.update('ann', { preferred_username: 'STAR' });
      const { username, attributes } = await pool.get('ann');
      return { username, attributes };
    },
    expected: {
      username: 'ann',
      attributes: { email: 'Ann@Example.com', preferred_username: 'STAR' },
    },
  },
  {
    behaviour: 'an address that takes the place of the username is an attribute, kept as entered',
    source: 'amplify-js#13844',
    moto: false,
    flattenCase: 'usernames',
    async act(cognito) {
      const pool = await createPool(cognito, { ...EMAIL_POOL, ...ANY_CASE });
      const { sub } = await pool.create('Ann@Example.com');
      const { attributes, username } = await pool.get('ann@example.com');
      return [attributes, username === sub];
    },
    expected: [{ email: 'Ann@Example.com' }, true],
  },
  {
    behaviour: 'a pool with case sensitivity never changes the case',
    source: 'developer guide, User pool case sensitivity',
    moto: false,
    flattenCase: true,
    async act(cognito) {
      const pool = await createPool(cognito);
      const { username, attributes } = await pool.create('Ann', {
        attributes: { email: 'Ann@Example.com' },
      });
      return { username, attributes };
    },
    expected: { username: 'Ann', attributes: { email: 'Ann@Example.com' } },
  },
];
