// Behaviours of clients with a secret.
import { refusal, refusalMessage } from '../../support/refusal';
import { app, CHOSEN, secretApp, TEMPORARY } from '../arrange/app';
import type { Behaviour } from '../behaviour';

const COMPUTING = 'developer guide, Computing SecretHash values';

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
    act: async (cognito) => (await (await app(cognito)).client()).ClientSecret,
    expected: undefined,
  },
  {
    behaviour: 'the hash of the secret signs in',
    source: COMPUTING,
    moto: true,
    async act(cognito) {
      const pool = await secretApp(cognito);
      await pool.setPassword(CHOSEN);
      const { AuthenticationResult } = await pool.signIn('ann', CHOSEN, pool.hash('ann'));
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
        await refusal(pool.signIn('ann', CHOSEN)),
        await refusal(pool.signIn('ann', CHOSEN, pool.hash('bob'))),
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
      const message = await refusalMessage(pool.signIn('ann', TEMPORARY));
      return message === `Unable to verify secret hash for client ${pool.ids.ClientId}`;
    },
    expected: true,
  },
  {
    behaviour: 'the answer to the challenge needs the hash, too',
    source: 'API reference, AdminInitiateAuth: ChallengeParameters',
    moto: false,
    async act(cognito) {
      const pool = await secretApp(cognito);
      const { Session } = await pool.signIn('ann', TEMPORARY, pool.hash('ann'));
      const refused = await refusal(pool.choose('ann', CHOSEN, Session));
      const answer = await pool.choose('ann', CHOSEN, Session, pool.hash('ann'));
      return [refused, answer.AuthenticationResult?.TokenType];
    },
    expected: ['NotAuthorizedException', 'Bearer'],
  },
];
