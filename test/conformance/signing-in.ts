// Behaviours of signing in with a name and a password.
import { type App, type AppOptions, app, CHOSEN, claims } from './app';
import { type Behaviour, refusal, refusalMessage } from './behaviour';

/** Who signs in under a name once ann has a permanent password. */
function signedIn(
  row: Pick<Behaviour, 'behaviour' | 'source' | 'moto'>,
  options: AppOptions,
  name: string,
): Behaviour {
  return {
    ...row,
    async act(cognito) {
      const pool = await app(cognito, options);
      await pool.setPassword(CHOSEN);
      const { sub } = await pool.get(options.username ?? 'ann');
      const { AuthenticationResult } = await pool.signIn(name, CHOSEN);
      return claims(AuthenticationResult?.AccessToken).sub === sub;
    },
    expected: true,
  };
}

/** With what a sign-in is refused. */
function refused(
  row: Pick<Behaviour, 'behaviour' | 'source' | 'moto'>,
  signIn: (pool: App) => Promise<unknown>,
  expected: string,
  { look = refusal, options }: { look?: typeof refusal; options?: AppOptions } = {},
): Behaviour {
  return {
    ...row,
    async act(cognito) {
      const pool = await app(cognito, options);
      await pool.setPassword(CHOSEN);
      return look(signIn(pool));
    },
    expected,
  };
}

const verified = { email: 'ann@example.com', email_verified: 'true' };
const initiating = 'API reference, AdminInitiateAuth';

export const signingIn: readonly Behaviour[] = [
  signedIn(
    { behaviour: 'a permanent password signs in', source: initiating, moto: true },
    {},
    'ann',
  ),
  signedIn(
    {
      behaviour: 'a verified address signs in where it is an alias',
      source: 'developer guide, Customizing sign-in attributes',
      moto: false,
    },
    { pool: { AliasAttributes: ['email'] }, user: { attributes: verified } },
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
      source: `${initiating}: NotAuthorizedException`,
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
