// An app that people sign in to, with ann in its pool.
import { createHmac } from 'node:crypto';
import type {
  AdminInitiateAuthResponse,
  AuthenticationResultType,
  AuthFlowType,
  CognitoIdentityProvider,
  CreateUserPoolClientRequest,
  CreateUserPoolRequest,
  UserPoolClientType,
} from '@aws-sdk/client-cognito-identity-provider';
import { type CreateOptions, createPool, type PoolClient } from '../../support/cognito';
import { passwordSetter, type SetPassword } from './ann';

export const TEMPORARY = 'Temporary-horse-1';
export const CHOSEN = 'Chosen-horse-2';
export const NEXT = 'Next-horse-3';

type Answer = Promise<AdminInitiateAuthResponse>;
type Parameters = Readonly<Record<string, string>>;

export interface App extends PoolClient {
  readonly ids: { readonly UserPoolId: string; readonly ClientId: string };
  /** What the service says of the client. */
  client(): Promise<UserPoolClientType>;
  initiate(flow: AuthFlowType, parameters: Parameters): Answer;
  signIn(name: string, password: string, more?: Parameters): Answer;
  /** Answers the challenge to choose a password. */
  choose(name: string, password: string, session?: string, more?: Parameters): Answer;
  /** ann's. */
  readonly setPassword: SetPassword;
}

export interface AppOptions {
  readonly pool?: Partial<CreateUserPoolRequest>;
  readonly client?: Partial<CreateUserPoolClientRequest>;
  /** ann's username; her address in a pool that signs in by address. */
  readonly username?: string;
  readonly user?: CreateOptions;
}

/** A pool where ann has a temporary password, and a client that lets its server sign people in. */
export async function app(
  cognito: CognitoIdentityProvider,
  { pool: settings, client, username = 'ann', user }: AppOptions = {},
): Promise<App> {
  const pool = await createPool(cognito, settings);
  await pool.create(username, { TemporaryPassword: TEMPORARY, ...user });
  const { UserPoolClient } = await cognito.createUserPoolClient({
    UserPoolId: pool.id,
    ClientName: 'app',
    ExplicitAuthFlows: ['ALLOW_ADMIN_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    ...client,
  });
  const ids = { UserPoolId: pool.id, ClientId: UserPoolClient?.ClientId ?? '' };
  const initiate: App['initiate'] = (AuthFlow, AuthParameters) =>
    cognito.adminInitiateAuth({ ...ids, AuthFlow, AuthParameters });
  return {
    ...pool,
    ids,
    client: async () => (await cognito.describeUserPoolClient(ids)).UserPoolClient ?? {},
    initiate,
    signIn: (USERNAME, PASSWORD, more) =>
      initiate('ADMIN_USER_PASSWORD_AUTH', { USERNAME, PASSWORD, ...more }),
    choose: (USERNAME, NEW_PASSWORD, Session, more) =>
      cognito.adminRespondToAuthChallenge({
        ...ids,
        ChallengeName: 'NEW_PASSWORD_REQUIRED',
        ChallengeResponses: { USERNAME, NEW_PASSWORD, ...more },
        Session,
      }),
    setPassword: passwordSetter(cognito, pool.id, username),
  };
}

export interface SecretApp extends App {
  readonly secret: string;
  /** What a sign-in under this name sends to show that it knows the secret. */
  hash(name: string): { readonly SECRET_HASH: string };
}

/** An app whose client has a secret. */
export async function secretApp(cognito: CognitoIdentityProvider): Promise<SecretApp> {
  const pool = await app(cognito, { client: { GenerateSecret: true } });
  const { ClientSecret: secret = '' } = await pool.client();
  return {
    ...pool,
    secret,
    hash(name) {
      const hmac = createHmac('sha256', secret).update(`${name}${pool.ids.ClientId}`);
      return { SECRET_HASH: hmac.digest('base64') };
    },
  };
}

export interface SignedIn extends App {
  /** The tokens that a refresh token gives, ann's unless another is named. */
  refresh(token?: string): Promise<AuthenticationResultType>;
}

/** An app that ann is signed in to. */
export async function signedInApp(cognito: CognitoIdentityProvider): Promise<SignedIn> {
  const pool = await app(cognito);
  await pool.setPassword(CHOSEN);
  const { AuthenticationResult } = await pool.signIn('ann', CHOSEN);
  return {
    ...pool,
    async refresh(REFRESH_TOKEN = AuthenticationResult?.RefreshToken ?? '') {
      const answer = await pool.initiate('REFRESH_TOKEN_AUTH', { REFRESH_TOKEN });
      return answer.AuthenticationResult ?? {};
    },
  };
}

/** What a token says, unverified. */
export function claims(token = ''): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
}
