// Behaviours of UpdateGroup.
import { refusal } from '../../support/refusal';
import { team } from '../arrange/team';
import type { Behaviour } from '../behaviour';

const UPDATE = 'API reference, UpdateGroup';

export const groupChanges: readonly Behaviour[] = [
  {
    behaviour: 'an update changes what it names of a group, and keeps the rest',
    source: `${UPDATE}: "updates any of the properties"`,
    moto: true,
    async act(cognito) {
      const { id } = await team(cognito, ['admins']);
      const group = { UserPoolId: id, GroupName: 'admins' };
      await cognito.updateGroup({ ...group, Description: 'Who may', Precedence: 1 });
      await cognito.updateGroup({ ...group, Precedence: 0 });
      const { Group } = await cognito.getGroup(group);
      return [Group?.GroupName, Group?.Description, Group?.Precedence];
    },
    expected: ['admins', 'Who may', 0],
  },
  {
    behaviour: 'an update of a group keeps its members',
    source: UPDATE,
    moto: true,
    async act(cognito) {
      const { id, add, mine } = await team(cognito, ['admins']);
      await add('admins');
      await cognito.updateGroup({ UserPoolId: id, GroupName: 'admins', Precedence: 1 });
      return mine();
    },
    expected: ['admins'],
  },
  {
    behaviour: 'a missing group can not be updated',
    source: `${UPDATE}: ResourceNotFoundException`,
    moto: true,
    async act(cognito) {
      const { id } = await team(cognito, []);
      return refusal(cognito.updateGroup({ UserPoolId: id, GroupName: 'admins' }));
    },
    expected: 'ResourceNotFoundException',
  },
];
