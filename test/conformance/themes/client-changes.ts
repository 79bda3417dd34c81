// Behaviours of user pool clients that change, are listed and go, and of what they may read and write.
import { refusal } from '../../support/refusal';
import { app, CHOSEN } from '../arrange/app';
import type { Behaviour } from '../behaviour';
import { refusedClient } from '../forms/clients';

const UPDATE = 'API reference, UpdateUserPoolClient';

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
      const { ReadAttributes, WriteAttributes } = await pool.client();
      return [ReadAttributes, WriteAttributes];
    },
    expected: [['email', 'email_verified'], ['email']],
  },
  {
    behaviour: 'an update changes a client, and keeps its id, its name and its secret',
    source: UPDATE,
    moto: true,
    async act(cognito) {
      const pool = await app(cognito, { client: { GenerateSecret: true } });
      const before = await pool.client();
      await cognito.updateUserPoolClient({ ...pool.ids, PreventUserExistenceErrors: 'ENABLED' });
      const after = await pool.client();
      return [
        after.PreventUserExistenceErrors,
        after.ClientName,
        after.ClientSecret === before.ClientSecret,
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
      await cognito.updateUserPoolClient(pool.ids);
      return refusal(pool.signIn('ann', CHOSEN));
    },
    expected: 'InvalidParameterException',
  },
  {
    behaviour: 'a refresh token is good for 30 days unless the client says otherwise',
    source: 'API reference, CreateUserPoolClient: RefreshTokenValidity',
    moto: false,
    act: async (cognito) => (await (await app(cognito)).client()).RefreshTokenValidity,
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
        shown.ClientId === pool.ids.ClientId,
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
      await cognito.deleteUserPoolClient(pool.ids);
      return [
        await refusal(pool.client()),
        await refusal(cognito.deleteUserPoolClient(pool.ids)),
        await refusal(pool.signIn('ann', CHOSEN)),
      ];
    },
    expected: Array(3).fill('ResourceNotFoundException'),
  },
];
