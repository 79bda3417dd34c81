// What a test has happen between two calls.
import { createPool } from '../../../support/cognito';
import { useEmbeddedPools } from '../../../support/embedded-pools';
import { refusal } from '../../../support/refusal';

const pools = useEmbeddedPools();

describe('before', () => {
  it('changes what the next call meets, and no other', async () => {
    const pool = await createPool(pools.client);
    const ann = { UserPoolId: pool.id, Username: 'ann' };
    pools.cognito.before('AdminCreateUser', () => pool.create('ann'));
    expect(await refusal(pool.create('ann'))).toBe('UsernameExistsException');
    await pools.client.adminDeleteUser(ann);
    expect(await refusal(pool.create('ann'))).toBe('none');
  });

  it('comes once the call is recorded', async () => {
    const pool = await createPool(pools.client);
    pools.cognito.before('AdminCreateUser', () => refusal(pool.get('ann')));
    await pool.create('ann');
    const called = pools.cognito.calls.map(({ operation }) => operation);
    expect(called).toEqual(['CreateUserPool', 'AdminCreateUser', 'AdminGetUser']);
  });

  it('comes before the faults of the call', async () => {
    const pool = await createPool(pools.client);
    pools.cognito.before('AdminCreateUser', () => pools.cognito.faults.add({ operation: '*' }));
    expect(await refusal(pool.create('ann'))).toBe('InternalErrorException');
  });

  it('fails the call when it fails', async () => {
    const pool = await createPool(pools.client);
    pools.cognito.before('AdminCreateUser', () => {
      throw new Error('wrong test');
    });
    expect(await refusal(pool.create('ann'))).toBe('EmbeddedServiceFault');
  });
});
