// Faults in the exchange with a client.
import { cognitoClient, createPool } from '../../../../support/cognito';
import { useEmbeddedPools } from '../../../../support/embedded-pools';
import { refusal } from '../../../../support/refusal';

const pools = useEmbeddedPools();

describe('injected faults', () => {
  it('answer an error and leave the operation undone', async () => {
    const pool = await createPool(pools.client);
    pools.cognito.faults.add({
      operation: 'AdminCreateUser',
      error: { name: 'TooManyRequestsException', message: 'Rate exceeded' },
    });
    expect(await refusal(pool.create('ann'))).toBe('TooManyRequestsException');
    expect(await refusal(pool.get('ann'))).toBe('UserNotFoundException');
  });

  it('lose the answer of an operation that is done', async () => {
    const pool = await createPool(pools.client);
    pools.cognito.faults.add({ operation: 'AdminCreateUser', when: 'after' });
    expect(await refusal(pool.create('ann'))).toBe('InternalErrorException');
    expect(await refusal(pool.get('ann'))).toBe('none');
  });

  it.each([
    ['before', 'UserNotFoundException'],
    ['after', 'none'],
  ] as const)('drop the connection %s the operation', async (when, found) => {
    const pool = await createPool(pools.client);
    pools.cognito.faults.add({ operation: 'AdminCreateUser', kind: 'disconnect', when });
    expect(await refusal(pool.create('ann'))).not.toBe('none');
    expect(await refusal(pool.get('ann'))).toBe(found);
  });

  it('let the SDK try again', async () => {
    const retrying = cognitoClient(pools.cognito.url, { maxAttempts: 3 });
    const pool = await createPool(retrying);
    pools.cognito.faults.add({ operation: 'AdminCreateUser', kind: 'disconnect', when: 'after' });
    expect(await refusal(pool.create('ann'))).toBe('UsernameExistsException');
    retrying.destroy();
  });

  it('hang until the caller gives up or the server closes', async () => {
    pools.cognito.faults.add({ operation: 'CreateUserPool', kind: 'hang' });
    const call = refusal(createPool(pools.client));
    while (pools.cognito.calls.length === 0) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    await pools.cognito.close();
    expect(await call).not.toBe('none');
  });

  it('delay an answer that is right in the end', async () => {
    pools.cognito.faults.add({ operation: 'CreateUserPool', kind: 'delay', milliseconds: 1 });
    expect(await refusal(createPool(pools.client))).toBe('none');
  });
});
