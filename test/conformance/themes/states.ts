// Behaviours of enabling and disabling users.
import { createPool } from '../../support/cognito';
import { refusal } from '../../support/refusal';
import type { Behaviour } from '../behaviour';
import { switched } from '../forms/users';

export const states: readonly Behaviour[] = [
  switched('a user can be disabled', ['adminDisableUser'], false),
  switched('disabling twice is no error', ['adminDisableUser', 'adminDisableUser'], false),
  switched('a disabled user can be enabled', ['adminDisableUser', 'adminEnableUser'], true),
  switched('enabling who is enabled is no error', ['adminEnableUser'], true),
  {
    behaviour: 'nobody is there to be enabled or disabled',
    source: 'API reference, AdminDisableUser: UserNotFoundException',
    moto: true,
    async act(cognito) {
      const { id } = await createPool(cognito);
      const user = { UserPoolId: id, Username: 'ann' };
      return [
        await refusal(cognito.adminDisableUser(user)),
        await refusal(cognito.adminEnableUser(user)),
      ];
    },
    expected: ['UserNotFoundException', 'UserNotFoundException'],
  },
];
