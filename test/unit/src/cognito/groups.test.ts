import { checkGroups, leaveGroup } from '../../../../src/cognito/groups';
import { POOL, stored } from '../../../support/users';
import { DENIED, failed, fakeConnection, said } from './fake-connection';

const identifier = { userPoolId: POOL, username: 'ada' };
const missing = failed('InvalidRequest', 'ResourceNotFoundException');

describe('leaving a group', () => {
  const leaving = (failure: typeof missing) =>
    leaveGroup(fakeConnection(() => failure).cognito, { identifier, user: stored() }, 'a');

  it('that is gone is done: nobody is in it', async () => {
    await expect(leaving(missing)).resolves.toBeUndefined();
  });

  it('fails where anything else does', async () => {
    await expect(leaving(DENIED)).rejects.toBe(DENIED);
  });
});

describe('whether groups are there', () => {
  it('is asked side by side, and a yes is good for a while', async () => {
    const { cognito, calls } = fakeConnection(() => ({ Group: {} }));
    await checkGroups(cognito, 'pool-1', ['a', 'b']);
    await checkGroups(cognito, 'pool-1', ['b', 'a', 'c']);
    expect(said(calls)).toEqual(['GetGroup a', 'GetGroup b', 'GetGroup c']);
  });

  it('is asked of each pool', async () => {
    const { cognito, calls } = fakeConnection(() => ({ Group: {} }));
    await checkGroups(cognito, 'pool-2', ['a']);
    await checkGroups(cognito, 'pool-3', ['a']);
    expect(calls).toHaveLength(2);
  });

  it('is asked again after a no, which refuses the create', async () => {
    const { cognito, calls } = fakeConnection(({ input }) =>
      input.GroupName === 'missing' ? missing : { Group: {} },
    );
    const checking = () => checkGroups(cognito, 'pool-4', ['a', 'missing']);
    await expect(checking()).rejects.toBe(missing);
    await expect(checking()).rejects.toBe(missing);
    expect(said(calls)).toEqual(['GetGroup a', 'GetGroup missing', 'GetGroup missing']);
  });
});
