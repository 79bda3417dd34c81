// What a test has happen between two calls.
import { createPool } from '../../../support/cognito';
import { nameOf, useEmbeddedPools } from '../../../support/embedded-pools';

const pools = useEmbeddedPools();

describe('before', () => {
  it('changes what the next call meets, and no other', async () => {
    const pool = await createPool(pools.cognito);
    const ann = { UserPoolId: pool.id, Username: 'ann' };
    pools.server.before('AdminCreateUser', () => pool.create('ann'));
    expect(await nameOf(pool.create('ann'))).toBe('UsernameExistsException');
    await pools.cognito.adminDeleteUser(ann);
    expect(await nameOf(pool.create('ann'))).toBe('well');
  });

  it('comes once the call is recorded', async () => {
    const pool = await createPool(pools.cognito);
    pools.server.before('AdminCreateUser', () => nameOf(pool.get('ann')));
    await pool.create('ann');
    const called = pools.server.calls.map(({ operation }) => operation);
    expect(called).toEqual(['CreateUserPool', 'AdminCreateUser', 'AdminGetUser']);
  });

  it('comes before the faults of the call', async () => {
    const pool = await createPool(pools.cognito);
    pools.server.before('AdminCreateUser', () => pools.server.faults.add({ operation: '*' }));
    expect(await nameOf(pool.create('ann'))).toBe('InternalErrorException');
  });

  it('fails the call when it fails', async () => {
    const pool = await createPool(pools.cognito);
    pools.server.before('AdminCreateUser', () => {
      throw new Error('wrong test');
    });
    expect(await nameOf(pool.create('ann'))).toBe('EmbeddedServiceFault');
  });
});
