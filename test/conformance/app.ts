// An app that people sign in to, with ann in its pool.
import type {
  AdminInitiateAuthResponse,
  CognitoIdentityProvider,
  CreateUserPoolClientRequest,
  CreateUserPoolRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import { type CreateOptions, createPool, type PoolClient } from '../support/cognito';

export const TEMPORARY = 'Temporary-horse-1';
export const CHOSEN = 'Chosen-horse-2';

export interface App extends PoolClient {
  clientId: string;
  signIn(name: string, password: string): Promise<AdminInitiateAuthResponse>;
  /** Answers the challenge to choose a password. */
  choose(name: string, password: string, session?: string): Promise<AdminInitiateAuthResponse>;
  /** A permanent password for ann, or a temporary one. */
  setPassword(password: string, permanent?: boolean): Promise<unknown>;
}

export interface AppOptions {
  pool?: Partial<CreateUserPoolRequest>;
  client?: Partial<CreateUserPoolClientRequest>;
  /** ann's username; her address in a pool that signs in by address. */
  username?: string;
  user?: CreateOptions;
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
  const clientId = UserPoolClient?.ClientId ?? '';
  const ids = { UserPoolId: pool.id, ClientId: clientId };
  return {
    ...pool,
    clientId,
    signIn: (USERNAME, PASSWORD) =>
      cognito.adminInitiateAuth({
        ...ids,
        AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME, PASSWORD },
      }),
    choose: (USERNAME, NEW_PASSWORD, Session) =>
      cognito.adminRespondToAuthChallenge({
        ...ids,
        ChallengeName: 'NEW_PASSWORD_REQUIRED',
        ChallengeResponses: { USERNAME, NEW_PASSWORD },
        Session,
      }),
    setPassword: (Password, Permanent = true) =>
      cognito.adminSetUserPassword({
        UserPoolId: pool.id,
        Username: username,
        Password,
        Permanent,
      }),
  };
}

/** What a token says, unverified. */
export function claims(token = ''): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
}
