// Behaviours of ListUsersInGroup.
import { refusal } from '../../support/refusal';
import { admins } from '../arrange/team';
import type { Behaviour } from '../behaviour';

export const members: readonly Behaviour[] = [
  {
    behaviour: 'a list of members has those of the group alone',
    source: 'API reference, ListUsersInGroup',
    moto: true,
    async act(cognito) {
      const { names } = await admins(cognito);
      return [await names(), await names({ GroupName: 'writers' })];
    },
    expected: [['bob', 'cid'], []],
  },
  {
    behaviour: 'a list of members shows each as ListUsers does',
    source: 'API reference, ListUsersInGroup: Users, the same UserType as of ListUsers',
    moto: true,
    async act(cognito) {
      const { id: UserPoolId, list } = await admins(cognito);
      const { Users: all = [] } = await cognito.listUsers({ UserPoolId });
      const { Users: found = [] } = await list();
      const shown = found.map(({ Username, Attributes, UserStatus, Enabled }) => {
        const same = all.find((user) => user.Username === Username);
        const values = [Attributes, UserStatus, Enabled];
        return (
          JSON.stringify(values) ===
          JSON.stringify([same?.Attributes, same?.UserStatus, same?.Enabled])
        );
      });
      return shown;
    },
    expected: [true, true],
  },
  {
    behaviour: 'who left a group or was deleted is no longer on the list of its members',
    source: 'API reference, AdminRemoveUserFromGroup and AdminDeleteUser',
    moto: true,
    async act(cognito) {
      const { id: UserPoolId, remove, names } = await admins(cognito);
      await remove('admins', 'bob');
      const left = await names();
      await cognito.adminDeleteUser({ UserPoolId, Username: 'cid' });
      return [left, await names()];
    },
    expected: [['cid'], []],
  },
  {
    behaviour: 'all pages of members together hold everybody once',
    source: 'API reference, ListUsersInGroup: NextToken',
    moto: true,
    async act(cognito) {
      const { list } = await admins(cognito);
      const first = await list({ Limit: 1 });
      const second = await list({ Limit: 1, NextToken: first.NextToken });
      const all = [...(first.Users ?? []), ...(second.Users ?? [])];
      return [all.map(({ Username }) => Username).sort(), second.NextToken];
    },
    expected: [['bob', 'cid'], undefined],
  },
  {
    behaviour:
      'a limit of members above 60 is refused, and so is a token that the service did not make',
    source: 'API reference, ListUsersInGroup: Limit, NextToken',
    moto: false,
    async act(cognito) {
      const { list } = await admins(cognito);
      return [await refusal(list({ Limit: 61 })), await refusal(list({ NextToken: 'nonsense' }))];
    },
    expected: ['InvalidParameterException', 'InvalidParameterException'],
  },
  {
    behaviour: 'a group that is not there has no list of members',
    source: 'API reference, ListUsersInGroup: ResourceNotFoundException',
    moto: true,
    async act(cognito) {
      const { list } = await admins(cognito);
      return refusal(list({ GroupName: 'nobody' }));
    },
    expected: 'ResourceNotFoundException',
  },
];
