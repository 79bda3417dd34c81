// Behaviours of CreateGroup, GetGroup, ListGroups and DeleteGroup.
import { createPool } from '../../support/cognito';
import { refusal, refusalMessage } from '../../support/refusal';
import { MISSING } from '../arrange/pools';
import { names, team } from '../arrange/team';
import type { Behaviour } from '../behaviour';

export const groups: readonly Behaviour[] = [
  {
    behaviour: 'a group shows what it was created with',
    source: 'API reference, GroupType',
    moto: true,
    async act(cognito) {
      const { id } = await createPool(cognito);
      const given = {
        UserPoolId: id,
        GroupName: 'Admins',
        Description: 'all of it',
        Precedence: 0,
      };
      const created = await cognito.createGroup(given);
      const { Group } = await cognito.getGroup({ UserPoolId: id, GroupName: 'Admins' });
      return [created.Group, Group].map((group) => [
        group?.UserPoolId === id,
        group?.GroupName,
        group?.Description,
        group?.Precedence,
        group?.CreationDate instanceof Date,
        group?.LastModifiedDate instanceof Date,
      ]);
    },
    expected: [
      [true, 'Admins', 'all of it', 0, true, true],
      [true, 'Admins', 'all of it', 0, true, true],
    ],
  },
  {
    behaviour: 'the name of a group is given once',
    source: 'API reference, CreateGroup: GroupExistsException',
    moto: true,
    async act(cognito) {
      const { id } = await team(cognito, ['admins']);
      return refusal(cognito.createGroup({ UserPoolId: id, GroupName: 'admins' }));
    },
    expected: 'GroupExistsException',
  },
  {
    behaviour: 'groups whose names differ by case are two, whatever the pool says of usernames',
    source: 'API reference, UsernameConfigurationType: of the username alone',
    moto: true,
    async act(cognito) {
      const { id } = await createPool(cognito, { UsernameConfiguration: { CaseSensitive: false } });
      await cognito.createGroup({ UserPoolId: id, GroupName: 'admins' });
      await cognito.createGroup({ UserPoolId: id, GroupName: 'Admins' });
      return names((await cognito.listGroups({ UserPoolId: id })).Groups);
    },
    expected: ['Admins', 'admins'],
  },
  {
    behaviour: 'a name with a blank is no name of a group',
    source: 'API reference, CreateGroup: GroupName',
    moto: false,
    async act(cognito) {
      const { id } = await createPool(cognito);
      return refusal(cognito.createGroup({ UserPoolId: id, GroupName: 'the admins' }));
    },
    expected: 'InvalidParameterException',
  },
  {
    behaviour: 'a missing group can be neither shown nor deleted',
    source: 'API reference, GetGroup and DeleteGroup: ResourceNotFoundException',
    moto: true,
    async act(cognito) {
      const { id } = await createPool(cognito);
      const group = { UserPoolId: id, GroupName: 'admins' };
      return [await refusal(cognito.getGroup(group)), await refusal(cognito.deleteGroup(group))];
    },
    expected: ['ResourceNotFoundException', 'ResourceNotFoundException'],
  },
  {
    behaviour: 'a missing group is told from a missing pool by the message',
    source:
      'API reference, GetGroup: ResourceNotFoundException; amplify-cli#2214 quotes the message',
    moto: false,
    async act(cognito) {
      const { id } = await createPool(cognito);
      return [
        await refusalMessage(cognito.getGroup({ UserPoolId: id, GroupName: 'admins' })),
        await refusalMessage(cognito.getGroup({ UserPoolId: MISSING, GroupName: 'admins' })),
      ];
    },
    expected: ['Group not found.', `User pool ${MISSING} does not exist.`],
  },
  {
    behaviour: 'a deleted group is gone from its pool and from its members',
    source: 'API reference, DeleteGroup',
    moto: true,
    async act(cognito) {
      const pool = await team(cognito, ['admins', 'writers']);
      await pool.add('admins');
      await pool.add('writers');
      await cognito.deleteGroup({ UserPoolId: pool.id, GroupName: 'admins' });
      return [await pool.mine(), names((await cognito.listGroups({ UserPoolId: pool.id })).Groups)];
    },
    expected: [['writers'], ['writers']],
  },
  {
    behaviour: 'a group made again under an old name starts without members',
    source: 'API reference, DeleteGroup',
    moto: true,
    async act(cognito) {
      const pool = await team(cognito, ['admins']);
      await pool.add('admins');
      await cognito.deleteGroup({ UserPoolId: pool.id, GroupName: 'admins' });
      await cognito.createGroup({ UserPoolId: pool.id, GroupName: 'admins' });
      return pool.mine();
    },
    expected: [],
  },
  {
    behaviour: 'a missing pool has no groups',
    source: 'API reference, CreateGroup and ListGroups: ResourceNotFoundException',
    moto: true,
    act: async (cognito) => [
      await refusal(cognito.createGroup({ UserPoolId: MISSING, GroupName: 'admins' })),
      await refusal(cognito.listGroups({ UserPoolId: MISSING })),
    ],
    expected: ['ResourceNotFoundException', 'ResourceNotFoundException'],
  },
];
