// Behaviours of signing in with a name and a password.
import { verified } from '../../support/attributes';
import { refusalMessage } from '../../support/refusal';
import { CHOSEN } from '../arrange/app';
import type { Behaviour } from '../behaviour';
import { refused, signedIn } from '../forms/signing-in';

const INITIATING = 'API reference, AdminInitiateAuth';

export const signingIn: readonly Behaviour[] = [
  signedIn(
    { behaviour: 'a permanent password signs in', source: INITIATING, moto: true },
    {},
    'ann',
  ),
  signedIn(
    {
      behaviour: 'a verified address signs in where it is an alias',
      source: 'developer guide, Customizing sign-in attributes',
      moto: false,
    },
    { pool: { AliasAttributes: ['email'] }, user: { attributes: verified('ann@example.com') } },
    'ann@example.com',
  ),
  signedIn(
    {
      behaviour: 'an address signs in, verified or not, where it takes the place of the username',
      source: 'developer guide, Customizing sign-in attributes',
      moto: true,
    },
    { pool: { UsernameAttributes: ['email'] }, username: 'ann@example.com' },
    'ann@example.com',
  ),
  signedIn(
    {
      behaviour: 'a username signs in ignoring case where the pool does',
      source: 'API reference, UsernameConfigurationType',
      moto: false,
    },
    { pool: { UsernameConfiguration: { CaseSensitive: false } } },
    'ANN',
  ),
  refused(
    {
      behaviour: 'an address that is not verified does not sign in where it is an alias',
      source: 'developer guide, Customizing sign-in attributes',
      // There no alias does, verified or not.
      moto: false,
    },
    (pool) => pool.signIn('ann@example.com', CHOSEN),
    'UserNotFoundException',
    {
      options: {
        pool: { AliasAttributes: ['email'] },
        user: { attributes: { email: 'ann@example.com' } },
      },
    },
  ),
  refused(
    {
      behaviour: 'another password does not sign in',
      source: `${INITIATING}: NotAuthorizedException`,
      moto: true,
    },
    (pool) => pool.signIn('ann', 'Wrong-horse-3'),
    'NotAuthorizedException',
  ),
  refused(
    {
      behaviour: 'the message about another password names neither name nor password',
      source: 'developer guide, Managing user existence error responses',
      moto: false,
    },
    (pool) => pool.signIn('ann', 'Wrong-horse-3'),
    'Incorrect username or password.',
    { look: refusalMessage },
  ),
  refused(
    {
      behaviour: 'nobody is there to sign in',
      source: 'developer guide, Managing user existence error responses: LEGACY',
      moto: true,
    },
    (pool) => pool.signIn('bob', CHOSEN),
    'UserNotFoundException',
  ),
  refused(
    {
      behaviour: 'a client that prevents user existence errors does not say that nobody is there',
      source: 'developer guide, Managing user existence error responses: ENABLED',
      moto: false,
    },
    (pool) => pool.signIn('bob', CHOSEN),
    'Incorrect username or password.',
    { look: refusalMessage, options: { client: { PreventUserExistenceErrors: 'ENABLED' } } },
  ),
];
