// Answers of before, as from a replica that lags behind.
import { createPool } from '../../../support/cognito';
import { useEmbeddedPools } from '../../../support/embedded-pools';

const pools = useEmbeddedPools();

describe('a stale answer', () => {
  it('is the one of before the change', async () => {
    const pool = await createPool(pools.client);
    await pool.create('ann', { attributes: { name: 'Ann' } });
    await pool.get('ann');
    await pool.update('ann', { name: 'Anna' });
    pools.cognito.faults.add({ operation: 'AdminGetUser', kind: 'stale' });
    const names = [await pool.get('ann'), await pool.get('ann')].map((user) => user.attributes);
    expect(names).toEqual([{ name: 'Ann' }, { name: 'Anna' }]);
  });

  it('is still of a user who is gone', async () => {
    const pool = await createPool(pools.client);
    await pool.create('ann');
    await pool.get('ann');
    await pools.client.adminDeleteUser({ UserPoolId: pool.id, Username: 'ann' });
    pools.cognito.faults.add({ operation: 'AdminGetUser', kind: 'stale' });
    expect((await pool.get('ann')).username).toBe('ann');
  });

  it('does not know a user whom nobody has asked for', async () => {
    const pool = await createPool(pools.client);
    await pool.create('ann');
    pools.cognito.faults.add({ operation: '*', kind: 'stale', times: 2 });
    const user = { UserPoolId: pool.id, Username: 'ann' };
    await expect(pool.get('ann')).rejects.toThrow('User does not exist.');
    await expect(pools.client.adminListGroupsForUser(user)).rejects.toThrow('User does not exist.');
    expect((await pool.get('ann')).username).toBe('ann');
  });

  it('is the right one where no user is named and nothing is remembered', async () => {
    const { id } = await createPool(pools.client);
    pools.cognito.faults.add({ operation: 'ListUsers', kind: 'stale' });
    expect((await pools.client.listUsers({ UserPoolId: id })).Users).toEqual([]);
  });
});
