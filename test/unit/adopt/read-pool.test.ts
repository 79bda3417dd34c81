// A pool is read through its lists, whatever they do meanwhile; the embedded pools behind the real SDK.
import { readPool } from '../../../adopt/read-pool';
import { createPool, type PoolClient } from '../../support/cognito';
import { useEmbeddedPools } from '../../support/embedded-pools';

const pools = useEmbeddedPools();
let pool: PoolClient;
let told: string[];
beforeEach(async () => {
  told = [];
  pool = await createPool(pools.client);
});

async function people(count: number, ...groups: string[]) {
  for (const GroupName of groups) {
    await pools.client.createGroup({ UserPoolId: pool.id, GroupName });
  }
  const names = Array.from({ length: count }, (_, index) => `user-${index}`);
  for (const name of names) await pool.create(name, { attributes: { name } });
  return names;
}

const join = (GroupName: string, Username: string) =>
  pools.client.adminAddUserToGroup({ UserPoolId: pool.id, GroupName, Username });

/** Reads the pool, as `name` or `name: group, …`. */
async function read(filter?: string): Promise<string[]> {
  const asked = { userPoolId: pool.id, filter };
  const users = await readPool(pools.client, asked, (words) => told.push(words));
  return users.map(({ username, groups }) =>
    [username, groups.join(', ')].filter(Boolean).join(': '),
  );
}

function callsAfter(before: number): string[] {
  return pools.cognito.calls.slice(before).map(({ operation }) => operation);
}

describe('reading a pool', () => {
  it('finds everybody on every page, and who is in which group', async () => {
    const names = await people(61, 'admins', 'writers', 'nobody');
    for (const name of names) await join('writers', name);
    await join('admins', 'user-3');
    const before = pools.cognito.calls.length;
    const users = await read();
    expect(users).toHaveLength(61);
    expect(users).toContain('user-3: admins, writers');
    expect(users).toContain('user-60: writers');
    expect(callsAfter(before)).toEqual([
      'DescribeUserPool',
      'ListUsers',
      'ListUsers',
      'ListGroups',
      'ListUsersInGroup',
      'ListUsersInGroup',
      'ListUsersInGroup',
      'ListUsersInGroup',
    ]);
    expect(told.slice(0, 2)).toEqual([`reading ${pool.id}`, '60 of about 61 users read']);
    expect(told.at(-1)).toBe('61 users read, and who is in nobody');
  });

  it('finds whom the filter finds, and asks for no groups where that is nobody', async () => {
    await people(3, 'admins');
    await join('admins', 'user-1');
    expect(await read('username = "user-1"')).toEqual(['user-1: admins']);
    const before = pools.cognito.calls.length;
    expect(await read('username = "nobody"')).toEqual([]);
    expect(callsAfter(before)).toEqual(['DescribeUserPool', 'ListUsers', 'ListGroups']);
  });

  it.each(['ListUsers', 'ListGroups', 'ListUsersInGroup'])(
    'goes on after pages of %s that are short or empty',
    async (operation) => {
      await people(3, 'admins', 'writers');
      for (const name of ['user-0', 'user-1']) await join('writers', name);
      pools.cognito.faults.add({ operation, kind: 'vacant' });
      pools.cognito.faults.add({ operation, kind: 'short' });
      expect(await read()).toEqual(['user-0: writers', 'user-1: writers', 'user-2']);
    },
  );

  it('has somebody once who is on two pages, as the later one shows them', async () => {
    await people(1);
    // A token that leads to the first user once more.
    pools.cognito.faults.add({ operation: 'ListUsers', kind: 'vacant' });
    const { PaginationToken } = await pools.client.listUsers({ UserPoolId: pool.id });
    const before = { Username: 'user-0', Attributes: [{ Name: 'name', Value: 'before' }] };
    const body = JSON.stringify({ Users: [before], PaginationToken });
    const answer = { status: 200, body };
    pools.cognito.faults.add({ operation: 'ListUsers', kind: 'answer', answer });
    const users = await readPool(pools.client, { userPoolId: pool.id }, () => {});
    expect(users.map(({ attributes }) => attributes.get('name'))).toEqual(['user-0']);
  });

  it('has somebody in a group once who is on two pages of its list', async () => {
    await people(1, 'admins');
    await join('admins', 'user-0');
    // A token that leads to the first member once more.
    pools.cognito.faults.add({ operation: 'ListUsersInGroup', kind: 'vacant' });
    const admins = { UserPoolId: pool.id, GroupName: 'admins' };
    const { NextToken } = await pools.client.listUsersInGroup(admins);
    const body = JSON.stringify({ Users: [{ Username: 'user-0' }], NextToken });
    const answer = { status: 200, body };
    pools.cognito.faults.add({ operation: 'ListUsersInGroup', kind: 'answer', answer });
    expect(await read()).toEqual(['user-0: admins']);
  });

  it('refuses to leave out what the pool has not, before anybody is read', async () => {
    await people(1);
    const asked = { userPoolId: pool.id, leaveOut: ['nickname', 'locales', 'Name'] };
    const before = pools.cognito.calls.length;
    await expect(readPool(pools.client, asked, () => {})).rejects.toThrow(
      `--leave-out: ${pool.id} has no attribute locales, Name. Letter case counts, and the pool's own begin with "custom:".`,
    );
    expect(callsAfter(before)).toEqual(['DescribeUserPool']);
    const right = { ...asked, leaveOut: ['nickname'] };
    expect(await readPool(pools.client, right, () => {})).toHaveLength(1);
  });

  it('takes no list for whole whose page leads to itself', async () => {
    await people(1);
    const body = JSON.stringify({ Users: [], PaginationToken: 'again' });
    const again = { kind: 'answer', times: 2, answer: { status: 200, body } } as const;
    pools.cognito.faults.add({ operation: 'ListUsers', ...again });
    await expect(read()).rejects.toThrow('the same page of a list twice');
  });
});
