// What a test has happen between two calls.
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

async function nameOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'well',
    (error: unknown) => (error instanceof Error ? error.name : 'no error'),
  );
}

describe('before', () => {
  it('changes what the next call meets, and no other', async () => {
    const pool = await createPool(cognito);
    const ann = { UserPoolId: pool.id, Username: 'ann' };
    server.before('AdminCreateUser', () => pool.create('ann'));
    expect(await nameOf(pool.create('ann'))).toBe('UsernameExistsException');
    await cognito.adminDeleteUser(ann);
    expect(await nameOf(pool.create('ann'))).toBe('well');
  });

  it('comes once the call is recorded', async () => {
    const pool = await createPool(cognito);
    server.before('AdminCreateUser', () => nameOf(pool.get('ann')));
    await pool.create('ann');
    const called = server.calls.map(({ operation }) => operation);
    expect(called).toEqual(['CreateUserPool', 'AdminCreateUser', 'AdminGetUser']);
  });

  it('comes before the faults of the call', async () => {
    const pool = await createPool(cognito);
    server.before('AdminCreateUser', () => server.faults.add({ operation: '*' }));
    expect(await nameOf(pool.create('ann'))).toBe('InternalErrorException');
  });

  it('fails the call when it fails', async () => {
    const pool = await createPool(cognito);
    server.before('AdminCreateUser', () => {
      throw new Error('wrong test');
    });
    expect(await nameOf(pool.create('ann'))).toBe('EmbeddedServiceFault');
  });
});
