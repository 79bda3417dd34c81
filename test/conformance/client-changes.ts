// Behaviours of user pool clients that change, are listed and go, and of what they may read and write.
import type {
  CognitoIdentityProvider,
  CreateUserPoolClientRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import { type App, app, CHOSEN } from './app';
import { type Behaviour, refusal, refusalMessage } from './behaviour';

const UPDATE = 'API reference, UpdateUserPoolClient';

function ids({ id, clientId }: App): { UserPoolId: string; ClientId: string } {
  return { UserPoolId: id, ClientId: clientId };
}

async function client(
  cognito: CognitoIdentityProvider,
  settings: Partial<CreateUserPoolClientRequest>,
): Promise<unknown> {
  const { id } = await app(cognito);
  return cognito.createUserPoolClient({ UserPoolId: id, ClientName: 'web', ...settings });
}

function refusedClient(
  behaviour: string,
  settings: Partial<CreateUserPoolClientRequest>,
  expected: string,
): Behaviour {
  return {
    behaviour,
    source: 'aws-cdk#20760 quotes the message of write attributes, the other is inferred',
    moto: false,
    act: (cognito) => refusalMessage(client(cognito, settings)),
    expected,
  };
}

export const clientChanges: readonly Behaviour[] = [
  refusedClient(
    'a client does not read what the pool does not have',
    { ReadAttributes: ['custom:none'] },
    'Invalid read attributes specified while creating a client',
  ),
  refusedClient(
    'a client does not write what the pool does not have',
    { WriteAttributes: ['custom:none'] },
    'Invalid write attributes specified while creating a client',
  ),
  refusedClient(
    'a client does not write the flag that an address is verified',
    { WriteAttributes: ['email', 'email_verified'] },
    'Invalid write attributes specified while creating a client',
  ),
  {
    behaviour: 'a client keeps what it may read and write',
    source: 'API reference, CreateUserPoolClient: ReadAttributes, WriteAttributes',
    moto: true,
    async act(cognito) {
      const pool = await app(cognito, {
        client: { ReadAttributes: ['email', 'email_verified'], WriteAttributes: ['email'] },
      });
      const { UserPoolClient } = await cognito.describeUserPoolClient(ids(pool));
      return [UserPoolClient?.ReadAttributes, UserPoolClient?.WriteAttributes];
    },
    expected: [['email', 'email_verified'], ['email']],
  },
  {
    behaviour: 'an update changes a client, and keeps its id, its name and its secret',
    source: UPDATE,
    moto: true,
    async act(cognito) {
      const pool = await app(cognito, { client: { GenerateSecret: true } });
      const before = (await cognito.describeUserPoolClient(ids(pool))).UserPoolClient;
      await cognito.updateUserPoolClient({ ...ids(pool), PreventUserExistenceErrors: 'ENABLED' });
      const after = (await cognito.describeUserPoolClient(ids(pool))).UserPoolClient;
      return [
        after?.PreventUserExistenceErrors,
        after?.ClientName,
        after?.ClientSecret === before?.ClientSecret,
      ];
    },
    expected: ['ENABLED', 'app', true],
  },
  {
    behaviour: 'an update sets back to its default what it leaves out of a client',
    source: UPDATE,
    moto: false,
    async act(cognito) {
      const pool = await app(cognito);
      await pool.setPassword(CHOSEN);
      await cognito.updateUserPoolClient(ids(pool));
      return refusal(pool.signIn('ann', CHOSEN));
    },
    expected: 'InvalidParameterException',
  },
  {
    behaviour: 'a refresh token is good for 30 days unless the client says otherwise',
    source: 'API reference, CreateUserPoolClient: RefreshTokenValidity',
    moto: false,
    async act(cognito) {
      const { UserPoolClient } = await cognito.describeUserPoolClient(ids(await app(cognito)));
      return UserPoolClient?.RefreshTokenValidity;
    },
    expected: 30,
  },
  {
    behaviour: 'clients are listed by name and id, without their settings',
    source: 'API reference, ListUserPoolClients',
    moto: true,
    async act(cognito) {
      const pool = await app(cognito, { client: { GenerateSecret: true } });
      const { UserPoolClients } = await cognito.listUserPoolClients({ UserPoolId: pool.id });
      return UserPoolClients?.map((shown) => [
        shown.ClientName,
        shown.ClientId === pool.clientId,
        Object.keys(shown).includes('ClientSecret'),
      ]);
    },
    expected: [['app', true, false]],
  },
  {
    behaviour: 'a deleted client is gone, and signs nobody in',
    source: 'API reference, DeleteUserPoolClient',
    moto: true,
    async act(cognito) {
      const pool = await app(cognito);
      await pool.setPassword(CHOSEN);
      await cognito.deleteUserPoolClient(ids(pool));
      return [
        await refusal(cognito.describeUserPoolClient(ids(pool))),
        await refusal(cognito.deleteUserPoolClient(ids(pool))),
        await refusal(pool.signIn('ann', CHOSEN)),
      ];
    },
    expected: Array(3).fill('ResourceNotFoundException'),
  },
];
