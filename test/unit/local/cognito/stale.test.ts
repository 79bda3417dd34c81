// Answers of before, as from a replica that lags behind.
import type { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import { type CognitoServer, startCognito } from '../../../../local/cognito/server';
import { cognitoClient, createPool } from '../../../support/cognito';

let server: CognitoServer;
let cognito: CognitoIdentityProvider;

beforeEach(async () => {
  server = await startCognito();
  cognito = cognitoClient(server.url, { maxAttempts: 1 });
});

afterEach(async () => {
  cognito.destroy();
  await server.close();
});

describe('a stale answer', () => {
  it('is the one of before the change', async () => {
    const pool = await createPool(cognito);
    await pool.create('ann', { attributes: { name: 'Ann' } });
    await pool.get('ann');
    await pool.update('ann', { name: 'Anna' });
    server.faults.add({ operation: 'AdminGetUser', kind: 'stale' });
    const names = [await pool.get('ann'), await pool.get('ann')].map((user) => user.attributes);
    expect(names).toEqual([{ name: 'Ann' }, { name: 'Anna' }]);
  });

  it('is still of a user who is gone', async () => {
    const pool = await createPool(cognito);
    await pool.create('ann');
    await pool.get('ann');
    await cognito.adminDeleteUser({ UserPoolId: pool.id, Username: 'ann' });
    server.faults.add({ operation: 'AdminGetUser', kind: 'stale' });
    expect((await pool.get('ann')).username).toBe('ann');
  });

  it('does not know a user whom nobody has asked for', async () => {
    const pool = await createPool(cognito);
    await pool.create('ann');
    server.faults.add({ operation: '*', kind: 'stale', times: 2 });
    const user = { UserPoolId: pool.id, Username: 'ann' };
    await expect(pool.get('ann')).rejects.toThrow('User does not exist.');
    await expect(cognito.adminListGroupsForUser(user)).rejects.toThrow('User does not exist.');
    expect((await pool.get('ann')).username).toBe('ann');
  });

  it('is the right one where no user is named and nothing is remembered', async () => {
    const { id } = await createPool(cognito);
    server.faults.add({ operation: 'ListUsers', kind: 'stale' });
    expect((await cognito.listUsers({ UserPoolId: id })).Users).toEqual([]);
  });
});
