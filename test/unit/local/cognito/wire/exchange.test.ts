// Faults in the exchange with a client.
import { cognitoClient, createPool } from '../../../../support/cognito';
import { nameOf, useEmbeddedPools } from '../../../../support/embedded-pools';

const pools = useEmbeddedPools();

describe('injected faults', () => {
  it('answer an error and leave the operation undone', async () => {
    const pool = await createPool(pools.cognito);
    pools.server.faults.add({
      operation: 'AdminCreateUser',
      error: { name: 'TooManyRequestsException', message: 'Rate exceeded' },
    });
    expect(await nameOf(pool.create('ann'))).toBe('TooManyRequestsException');
    expect(await nameOf(pool.get('ann'))).toBe('UserNotFoundException');
  });

  it('lose the answer of an operation that is done', async () => {
    const pool = await createPool(pools.cognito);
    pools.server.faults.add({ operation: 'AdminCreateUser', when: 'after' });
    expect(await nameOf(pool.create('ann'))).toBe('InternalErrorException');
    expect(await nameOf(pool.get('ann'))).toBe('well');
  });

  it.each([
    ['before', 'UserNotFoundException'],
    ['after', 'well'],
  ] as const)('drop the connection %s the operation', async (when, found) => {
    const pool = await createPool(pools.cognito);
    pools.server.faults.add({ operation: 'AdminCreateUser', kind: 'disconnect', when });
    expect(await nameOf(pool.create('ann'))).not.toBe('well');
    expect(await nameOf(pool.get('ann'))).toBe(found);
  });

  it('let the SDK try again', async () => {
    const retrying = cognitoClient(pools.server.url, { maxAttempts: 3 });
    const pool = await createPool(retrying);
    pools.server.faults.add({ operation: 'AdminCreateUser', kind: 'disconnect', when: 'after' });
    expect(await nameOf(pool.create('ann'))).toBe('UsernameExistsException');
    retrying.destroy();
  });

  it('hang until the caller gives up or the server closes', async () => {
    pools.server.faults.add({ operation: 'CreateUserPool', kind: 'hang' });
    const call = nameOf(createPool(pools.cognito));
    while (pools.server.calls.length === 0) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    await pools.server.close();
    expect(await call).not.toBe('well');
  });

  it('delay an answer that is right in the end', async () => {
    pools.server.faults.add({ operation: 'CreateUserPool', kind: 'delay', milliseconds: 1 });
    expect(await nameOf(createPool(pools.cognito))).toBe('well');
  });
});
