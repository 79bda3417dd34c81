// Behaviours of user pool clients: which of them let people sign in.
import { refusal, refusalMessage } from '../../support/refusal';
import { app, CHOSEN, TEMPORARY } from '../arrange/app';
import type { Behaviour } from '../behaviour';
import { notEnabled } from '../forms/clients';

const ANN = { USERNAME: 'ann', PASSWORD: CHOSEN };
const PARAMETERS = 'API reference, AdminInitiateAuth: AuthParameters';

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
      const parameters = { USERNAME: 'ann', PASSWORD: TEMPORARY };
      const { ChallengeName } = await pool.initiate('ADMIN_NO_SRP_AUTH', parameters);
      return [ChallengeName, (await pool.signIn('ann', TEMPORARY)).ChallengeName];
    },
    expected: ['NEW_PASSWORD_REQUIRED', 'NEW_PASSWORD_REQUIRED'],
  },
  {
    behaviour: 'a sign-in without a name is refused',
    source: PARAMETERS,
    moto: false,
    async act(cognito) {
      const { initiate } = await app(cognito);
      return refusal(initiate('ADMIN_USER_PASSWORD_AUTH', { PASSWORD: CHOSEN }));
    },
    expected: 'InvalidParameterException',
  },
  {
    behaviour: 'a sign-in without a password is refused',
    source: PARAMETERS,
    moto: false,
    async act(cognito) {
      const { initiate } = await app(cognito);
      return refusal(initiate('ADMIN_USER_PASSWORD_AUTH', { USERNAME: 'ann' }));
    },
    expected: 'InvalidParameterException',
  },
  {
    behaviour: 'the flow of an app without a server is refused to one with a server',
    source: 'moto#4836: "Initiate Auth method not supported"',
    moto: true,
    act: async (cognito) => refusal((await app(cognito)).initiate('USER_PASSWORD_AUTH', ANN)),
    expected: 'InvalidParameterException',
  },
  {
    behaviour: 'the message says that the flow is not one of those with a server',
    source: 'aws-doc-sdk-examples#5289, soto-cognito-authentication-kit#10',
    moto: false,
    async act(cognito) {
      return refusalMessage((await app(cognito)).initiate('USER_PASSWORD_AUTH', ANN));
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
          AuthParameters: ANN,
        }),
      );
    },
    expected: 'ResourceNotFoundException',
  },
];
