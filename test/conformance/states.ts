// Behaviours of enabling and disabling users.
import { createPool } from '../support/cognito';
import { ann } from './ann';
import { type Behaviour, refusal } from './behaviour';

type Switch = 'adminEnableUser' | 'adminDisableUser';

function switched(behaviour: string, steps: readonly Switch[], enabled: boolean): Behaviour {
  return {
    behaviour,
    source: 'API reference, AdminEnableUser and AdminDisableUser',
    moto: true,
    async act(cognito) {
      const pool = await ann(cognito, {});
      for (const step of steps) {
        await cognito[step]({ UserPoolId: pool.id, Username: 'ann' });
      }
      const user = await pool.get('ann');
      return [user.enabled, user.status];
    },
    expected: [enabled, 'FORCE_CHANGE_PASSWORD'],
  };
}

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
