// What a test has happen between two calls.
import { createPool } from '../../../support/cognito';
import { useEmbeddedPools } from '../../../support/embedded-pools';
import { refusal } from '../../../support/refusal';

const pools = useEmbeddedPools();

describe('before', () => {
  it('changes what the next call meets, and no other', async () => {
    const pool = await createPool(pools.cognito);
    const ann = { UserPoolId: pool.id, Username: 'ann' };
    pools.server.before('AdminCreateUser', () => pool.create('ann'));
    expect(await refusal(pool.create('ann'))).toBe('UsernameExistsException');
    await pools.cognito.adminDeleteUser(ann);
    expect(await refusal(pool.create('ann'))).toBe('none');
  });

  it('comes once the call is recorded', async () => {
    const pool = await createPool(pools.cognito);
    pools.server.before('AdminCreateUser', () => refusal(pool.get('ann')));
    await pool.create('ann');
    const called = pools.server.calls.map(({ operation }) => operation);
    expect(called).toEqual(['CreateUserPool', 'AdminCreateUser', 'AdminGetUser']);
  });

  it('comes before the faults of the call', async () => {
    const pool = await createPool(pools.cognito);
    pools.server.before('AdminCreateUser', () => pools.server.faults.add({ operation: '*' }));
    expect(await refusal(pool.create('ann'))).toBe('InternalErrorException');
  });

  it('fails the call when it fails', async () => {
    const pool = await createPool(pools.cognito);
    pools.server.before('AdminCreateUser', () => {
      throw new Error('wrong test');
    });
    expect(await refusal(pool.create('ann'))).toBe('EmbeddedServiceFault');
  });
});
