// Behaviours of aliases that two users want.
import { verified } from '../../support/attributes';
import { createPool } from '../../support/cognito';
import { refusal, refusalMessage } from '../../support/refusal';
import { ann } from '../arrange/ann';
import { EMAIL_ALIAS } from '../arrange/pools';
import type { Behaviour } from '../behaviour';

export const aliasConflicts: readonly Behaviour[] = [
  {
    behaviour: 'a name in the form of an email is refused in a pool with that alias',
    source: 'developer guide, Customizing sign-in attributes',
    moto: false,
    async act(cognito) {
      const pool = await createPool(cognito, EMAIL_ALIAS);
      return refusalMessage(pool.create('ann@example.com'));
    },
    expected: 'Username cannot be of email format, since user pool is configured for email alias.',
  },
  {
    behaviour: 'a new user does not get an address that is verified for another',
    source: 'API reference, AdminCreateUser: ForceAliasCreation',
    moto: false,
    async act(cognito) {
      const pool = await ann(cognito, verified('x@example.com'), EMAIL_ALIAS);
      return refusal(pool.create('bob', { attributes: verified('x@example.com') }));
    },
    expected: 'AliasExistsException',
  },
  {
    behaviour: 'two users may have the same address while it is verified for one of them only',
    source: 'developer guide, Customizing sign-in attributes',
    moto: true,
    async act(cognito) {
      const pool = await ann(cognito, verified('x@example.com'), EMAIL_ALIAS);
      return (await pool.create('bob', { attributes: { email: 'x@example.com' } })).attributes;
    },
    expected: { email: 'x@example.com' },
  },
  {
    behaviour: 'ForceAliasCreation moves an address to the new user',
    source: 'API reference, AdminCreateUser: ForceAliasCreation',
    moto: false,
    async act(cognito) {
      const pool = await ann(cognito, verified('x@example.com'), EMAIL_ALIAS);
      await pool.create('bob', {
        attributes: verified('x@example.com'),
        ForceAliasCreation: true,
      });
      return (await pool.get('x@example.com')).username;
    },
    expected: 'bob',
  },
  {
    behaviour: 'who lost an address keeps it unverified',
    source: 're:Post knowledge center, cognito-email-verified-attribute',
    moto: false,
    async act(cognito) {
      const pool = await ann(cognito, verified('x@example.com'), EMAIL_ALIAS);
      await pool.create('bob', {
        attributes: verified('x@example.com'),
        ForceAliasCreation: true,
      });
      return (await pool.get('ann')).attributes;
    },
    expected: { email: 'x@example.com', email_verified: 'false' },
  },
  {
    behaviour: 'ForceAliasCreation does not move a preferred_username',
    source: 'API reference, AdminCreateUser: ForceAliasCreation',
    moto: false,
    async act(cognito) {
      const pool = await ann(cognito, { preferred_username: 'star' }, EMAIL_ALIAS);
      return refusal(
        pool.create('bob', {
          attributes: { preferred_username: 'star' },
          ForceAliasCreation: true,
        }),
      );
    },
    expected: 'AliasExistsException',
  },
  {
    behaviour: 'an update takes a verified address silently from its present owner',
    source: 'boto3#3213',
    moto: false,
    async act(cognito) {
      const pool = await ann(cognito, verified('x@example.com'), EMAIL_ALIAS);
      await pool.create('bob');
      await pool.update('bob', verified('x@example.com'));
      const { attributes } = await pool.get('ann');
      return [(await pool.get('x@example.com')).username, attributes.email_verified];
    },
    expected: ['bob', 'false'],
  },
];
