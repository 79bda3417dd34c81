// Behaviours of who is in which group.
import { createPool } from '../../support/cognito';
import { refusal } from '../../support/refusal';
import { names, team } from '../arrange/team';
import type { Behaviour } from '../behaviour';

export const memberships: readonly Behaviour[] = [
  {
    behaviour: 'a new user is in no group',
    source: 'API reference, AdminListGroupsForUser',
    moto: true,
    act: async (cognito) => (await team(cognito, ['admins'])).mine(),
    expected: [],
  },
  {
    behaviour: 'a user is in the groups that it was added to',
    source: 'API reference, AdminAddUserToGroup',
    moto: true,
    async act(cognito) {
      const pool = await team(cognito, ['admins', 'readers', 'writers']);
      await pool.add('writers');
      await pool.add('admins');
      return pool.mine();
    },
    expected: ['admins', 'writers'],
  },
  {
    behaviour: 'adding a member again is no error',
    source: 'API reference, AdminAddUserToGroup, Errors: none of them is for a member',
    moto: true,
    async act(cognito) {
      const pool = await team(cognito, ['admins']);
      await pool.add('admins');
      await pool.add('admins');
      return pool.mine();
    },
    expected: ['admins'],
  },
  {
    behaviour: 'a user leaves the group that it is taken out of, and no other',
    source: 'API reference, AdminRemoveUserFromGroup',
    moto: true,
    async act(cognito) {
      const pool = await team(cognito, ['admins', 'writers']);
      await pool.add('admins');
      await pool.add('writers');
      await pool.remove('admins');
      return pool.mine();
    },
    expected: ['writers'],
  },
  {
    behaviour: 'taking out who is not in the group is no error',
    source: 'API reference, AdminRemoveUserFromGroup, Errors: none is for who is not a member',
    moto: true,
    async act(cognito) {
      const pool = await team(cognito, ['admins']);
      await pool.remove('admins');
      return pool.mine();
    },
    expected: [],
  },
  {
    behaviour: 'a group has to be there to be joined or left',
    source: 'API reference, AdminAddUserToGroup and AdminRemoveUserFromGroup',
    moto: true,
    async act(cognito) {
      const pool = await team(cognito, ['admins']);
      return [await refusal(pool.add('Admins')), await refusal(pool.remove('Admins'))];
    },
    expected: ['ResourceNotFoundException', 'ResourceNotFoundException'],
  },
  {
    behaviour: 'nobody is there to be in a group',
    source: 'API reference, AdminAddUserToGroup: UserNotFoundException',
    moto: true,
    async act(cognito) {
      const pool = await team(cognito, ['admins']);
      return [
        await refusal(pool.add('admins', 'bob')),
        await refusal(pool.remove('admins', 'bob')),
        await refusal(pool.mine('bob')),
      ];
    },
    expected: ['UserNotFoundException', 'UserNotFoundException', 'UserNotFoundException'],
  },
  {
    behaviour: 'a user joins a group by address and leaves it by sub',
    source: 'API reference, AdminAddUserToGroup: Username',
    moto: true,
    async act(cognito) {
      const pool = await createPool(cognito, { UsernameAttributes: ['email'] });
      const { sub = '' } = await pool.create('ann@example.com');
      const group = { UserPoolId: pool.id, GroupName: 'admins' };
      const mine = async (Username: string) =>
        names((await cognito.adminListGroupsForUser({ UserPoolId: pool.id, Username })).Groups);
      await cognito.createGroup(group);
      await cognito.adminAddUserToGroup({ ...group, Username: 'ann@example.com' });
      const before = await mine(sub);
      await cognito.adminRemoveUserFromGroup({ ...group, Username: sub });
      return [before, await mine('ann@example.com')];
    },
    expected: [['admins'], []],
  },
  {
    behaviour: 'a user made again under an old name is in no group',
    source: 'API reference, AdminDeleteUser',
    moto: true,
    async act(cognito) {
      const pool = await team(cognito, ['admins']);
      await pool.add('admins');
      await cognito.adminDeleteUser({ UserPoolId: pool.id, Username: 'ann' });
      await pool.create('ann');
      return pool.mine();
    },
    expected: [],
  },
  {
    behaviour: 'a user is in 100 groups at most',
    source: 'developer guide, Quotas on resource number and size: groups per user',
    moto: false,
    async act(cognito) {
      const all = Array.from({ length: 101 }, (_, index) => `group-${index}`);
      const pool = await team(cognito, all);
      for (const group of all.slice(1)) {
        await pool.add(group);
      }
      const outcomes = [
        await refusal(pool.add('group-0')),
        await pool.add('group-1').then(() => ''),
      ];
      await pool.remove('group-1');
      await pool.add('group-0');
      return outcomes;
    },
    expected: ['LimitExceededException', ''],
  },
];
