// Behaviours of clients with a secret.
import { createHmac } from 'node:crypto';
import type { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import { type App, app, CHOSEN, TEMPORARY } from './app';
import { type Behaviour, refusal, refusalMessage } from './behaviour';

const COMPUTING = 'developer guide, Computing SecretHash values';

interface SecretApp extends App {
  secret: string;
  hash(name: string): string;
  signInWith(password: string, hash?: string): ReturnType<App['signIn']>;
}

async function secretApp(cognito: CognitoIdentityProvider): Promise<SecretApp> {
  const pool = await app(cognito, { client: { GenerateSecret: true } });
  const ids = { UserPoolId: pool.id, ClientId: pool.clientId };
  const { UserPoolClient } = await cognito.describeUserPoolClient(ids);
  const secret = UserPoolClient?.ClientSecret ?? '';
  return {
    ...pool,
    secret,
    hash: (name) => createHmac('sha256', secret).update(`${name}${pool.clientId}`).digest('base64'),
    signInWith: (PASSWORD, SECRET_HASH) =>
      cognito.adminInitiateAuth({
        ...ids,
        AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: 'ann', PASSWORD, ...(SECRET_HASH && { SECRET_HASH }) },
      }),
  };
}

export const clientSecrets: readonly Behaviour[] = [
  {
    behaviour: 'a client has a secret when one is asked for',
    source: 'API reference, CreateUserPoolClient: GenerateSecret',
    moto: false,
    async act(cognito) {
      const { secret } = await secretApp(cognito);
      return /^[\w+]{24,64}$/.test(secret);
    },
    expected: true,
  },
  {
    behaviour: 'a client has no secret when none is asked for',
    source: 'API reference, CreateUserPoolClient: GenerateSecret',
    moto: true,
    async act(cognito) {
      const { id, clientId } = await app(cognito);
      const ids = { UserPoolId: id, ClientId: clientId };
      return (await cognito.describeUserPoolClient(ids)).UserPoolClient?.ClientSecret;
    },
    expected: undefined,
  },
  {
    behaviour: 'the hash of the secret signs in',
    source: COMPUTING,
    moto: true,
    async act(cognito) {
      const pool = await secretApp(cognito);
      await pool.setPassword(CHOSEN);
      const { AuthenticationResult } = await pool.signInWith(CHOSEN, pool.hash('ann'));
      return AuthenticationResult?.TokenType;
    },
    expected: 'Bearer',
  },
  {
    behaviour: 'a sign-in without the hash, or with that of another name, is refused',
    source: 're:Post knowledge center, cognito-unable-to-verify-secret-hash',
    moto: false,
    async act(cognito) {
      const pool = await secretApp(cognito);
      await pool.setPassword(CHOSEN);
      return [
        await refusal(pool.signInWith(CHOSEN)),
        await refusal(pool.signInWith(CHOSEN, pool.hash('bob'))),
      ];
    },
    expected: ['NotAuthorizedException', 'NotAuthorizedException'],
  },
  {
    behaviour: 'the message names the client whose hash is missing',
    source: 're:Post knowledge center, cognito-unable-to-verify-secret-hash',
    moto: false,
    async act(cognito) {
      const pool = await secretApp(cognito);
      const message = await refusalMessage(pool.signInWith(TEMPORARY));
      return message === `Unable to verify secret hash for client ${pool.clientId}`;
    },
    expected: true,
  },
  {
    behaviour: 'the answer to the challenge needs the hash, too',
    source: 'API reference, AdminInitiateAuth: ChallengeParameters',
    moto: false,
    async act(cognito) {
      const pool = await secretApp(cognito);
      const { Session } = await pool.signInWith(TEMPORARY, pool.hash('ann'));
      const answer = (SECRET_HASH?: string) =>
        cognito.adminRespondToAuthChallenge({
          UserPoolId: pool.id,
          ClientId: pool.clientId,
          ChallengeName: 'NEW_PASSWORD_REQUIRED',
          ChallengeResponses: {
            USERNAME: 'ann',
            NEW_PASSWORD: CHOSEN,
            ...(SECRET_HASH && { SECRET_HASH }),
          },
          Session,
        });
      const refused = await refusal(answer());
      const { AuthenticationResult } = await answer(pool.hash('ann'));
      return [refused, AuthenticationResult?.TokenType];
    },
    expected: ['NotAuthorizedException', 'Bearer'],
  },
];
