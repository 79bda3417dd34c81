// Faults in the exchange with a client.
import type { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import { type CognitoServer, startCognito } from '../../../../../local/cognito/server';
import { cognitoClient, createPool } from '../../../../support/cognito';

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

describe('injected faults', () => {
  it('answer an error and leave the operation undone', async () => {
    const pool = await createPool(cognito);
    server.faults.add({
      operation: 'AdminCreateUser',
      error: { name: 'TooManyRequestsException', message: 'Rate exceeded' },
    });
    expect(await nameOf(pool.create('ann'))).toBe('TooManyRequestsException');
    expect(await nameOf(pool.get('ann'))).toBe('UserNotFoundException');
  });

  it('lose the answer of an operation that is done', async () => {
    const pool = await createPool(cognito);
    server.faults.add({ operation: 'AdminCreateUser', when: 'after' });
    expect(await nameOf(pool.create('ann'))).toBe('InternalErrorException');
    expect(await nameOf(pool.get('ann'))).toBe('well');
  });

  it.each([
    ['before', 'UserNotFoundException'],
    ['after', 'well'],
  ] as const)('drop the connection %s the operation', async (when, found) => {
    const pool = await createPool(cognito);
    server.faults.add({ operation: 'AdminCreateUser', kind: 'disconnect', when });
    expect(await nameOf(pool.create('ann'))).not.toBe('well');
    expect(await nameOf(pool.get('ann'))).toBe(found);
  });

  it('let the SDK try again', async () => {
    const retrying = cognitoClient(server.url, { maxAttempts: 3 });
    const pool = await createPool(retrying);
    server.faults.add({ operation: 'AdminCreateUser', kind: 'disconnect', when: 'after' });
    expect(await nameOf(pool.create('ann'))).toBe('UsernameExistsException');
    retrying.destroy();
  });

  it('hang until the caller gives up or the server closes', async () => {
    server.faults.add({ operation: 'CreateUserPool', kind: 'hang' });
    const call = nameOf(createPool(cognito));
    while (server.calls.length === 0) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    await server.close();
    expect(await call).not.toBe('well');
  });

  it('delay an answer that is right in the end', async () => {
    server.faults.add({ operation: 'CreateUserPool', kind: 'delay', milliseconds: 1 });
    expect(await nameOf(createPool(cognito))).toBe('well');
  });
});
