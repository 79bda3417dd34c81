// Behaviours of user pool clients: which of them let people sign in.
import type { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import { type AppOptions, app, CHOSEN, TEMPORARY } from './app';
import { type Behaviour, refusal, refusalMessage } from './behaviour';

async function signIn(
  cognito: CognitoIdentityProvider,
  client: AppOptions['client'],
): Promise<unknown> {
  const pool = await app(cognito, { client });
  await pool.setPassword(CHOSEN);
  return pool.signIn('ann', CHOSEN);
}

function notEnabled(what: string, client: AppOptions['client']): Behaviour {
  return {
    behaviour: `a client ${what} does not sign in by name and password`,
    source: 'API reference, CreateUserPoolClient: ExplicitAuthFlows',
    moto: false,
    act: async (cognito) => [
      await refusal(signIn(cognito, client)),
      await refusalMessage(signIn(cognito, client)),
    ],
    expected: ['InvalidParameterException', 'Auth flow not enabled for this client'],
  };
}

/** How a sign-in is refused that is otherwise good, in a pool of its own. */
function incomplete(
  behaviour: string,
  moto: boolean,
  changed: { AuthFlow?: 'USER_PASSWORD_AUTH'; AuthParameters?: Record<string, string> },
  source = 'API reference, AdminInitiateAuth: AuthParameters',
): Behaviour {
  return {
    behaviour,
    source,
    moto,
    async act(cognito) {
      const pool = await app(cognito);
      return refusal(
        cognito.adminInitiateAuth({
          UserPoolId: pool.id,
          ClientId: pool.clientId,
          AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
          AuthParameters: { USERNAME: 'ann', PASSWORD: CHOSEN },
          ...changed,
        }),
      );
    },
    expected: 'InvalidParameterException',
  };
}

export const clients: readonly Behaviour[] = [
  {
    behaviour: 'a client shows what it was created with, and an id of its own',
    source: 'API reference, UserPoolClientType',
    moto: true,
    async act(cognito) {
      const { id } = await app(cognito);
      const ExplicitAuthFlows = ['ALLOW_ADMIN_USER_PASSWORD_AUTH' as const];
      const answers = await Promise.all(
        ['web', 'phone'].map((ClientName) =>
          cognito.createUserPoolClient({ UserPoolId: id, ClientName, ExplicitAuthFlows }),
        ),
      );
      const [web, phone] = answers.map(({ UserPoolClient }) => UserPoolClient);
      return [
        web?.UserPoolId === id,
        web?.ClientName,
        web?.ExplicitAuthFlows,
        web?.ClientId !== phone?.ClientId,
      ];
    },
    expected: [true, 'web', ['ALLOW_ADMIN_USER_PASSWORD_AUTH'], true],
  },
  notEnabled('without flows', { ExplicitAuthFlows: undefined }),
  notEnabled('with another flow', { ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'] }),
  {
    behaviour: 'the older name of the flow is as good, for a client and for a sign-in',
    source: 'API reference, CreateUserPoolClient: ExplicitAuthFlows, "replaces"',
    moto: true,
    async act(cognito) {
      const pool = await app(cognito, { client: { ExplicitAuthFlows: ['ADMIN_NO_SRP_AUTH'] } });
      const { ChallengeName } = await cognito.adminInitiateAuth({
        UserPoolId: pool.id,
        ClientId: pool.clientId,
        AuthFlow: 'ADMIN_NO_SRP_AUTH',
        AuthParameters: { USERNAME: 'ann', PASSWORD: TEMPORARY },
      });
      return [ChallengeName, (await pool.signIn('ann', TEMPORARY)).ChallengeName];
    },
    expected: ['NEW_PASSWORD_REQUIRED', 'NEW_PASSWORD_REQUIRED'],
  },
  incomplete('a sign-in without a name is refused', false, {
    AuthParameters: { PASSWORD: CHOSEN },
  }),
  incomplete('a sign-in without a password is refused', false, {
    AuthParameters: { USERNAME: 'ann' },
  }),
  incomplete(
    'the flow of an app without a server is refused to one with a server',
    true,
    { AuthFlow: 'USER_PASSWORD_AUTH' },
    'moto#4836: "Initiate Auth method not supported"',
  ),
  {
    behaviour: 'the message says that the flow is not one of those with a server',
    source: 'aws-doc-sdk-examples#5289, soto-cognito-authentication-kit#10',
    moto: false,
    async act(cognito) {
      const pool = await app(cognito);
      return refusalMessage(
        cognito.adminInitiateAuth({
          UserPoolId: pool.id,
          ClientId: pool.clientId,
          AuthFlow: 'USER_PASSWORD_AUTH',
          AuthParameters: { USERNAME: 'ann', PASSWORD: CHOSEN },
        }),
      );
    },
    expected: 'Initiate Auth method not supported.',
  },
  {
    behaviour: 'a client that is not there signs nobody in',
    source: 'API reference, AdminInitiateAuth: ResourceNotFoundException',
    moto: true,
    async act(cognito) {
      const { id } = await app(cognito);
      return refusal(
        cognito.adminInitiateAuth({
          UserPoolId: id,
          ClientId: 'missing',
          AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
          AuthParameters: { USERNAME: 'ann', PASSWORD: CHOSEN },
        }),
      );
    },
    expected: 'ResourceNotFoundException',
  },
];
