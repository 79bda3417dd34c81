// Behaviours of users who are not there, or no more.
import { createPool } from '../../support/cognito';
import { refusal } from '../../support/refusal';
import type { Behaviour } from '../behaviour';

export const deleting: readonly Behaviour[] = [
  {
    behaviour: 'nobody is found under a name that nobody has',
    source: 'API reference, AdminGetUser: UserNotFoundException',
    moto: true,
    act: async (cognito) => refusal((await createPool(cognito)).get('nobody')),
    expected: 'UserNotFoundException',
  },
  {
    behaviour: 'a deleted user is gone',
    source: 'API reference, AdminDeleteUser',
    moto: true,
    async act(cognito) {
      const pool = await createPool(cognito);
      await pool.create('ann');
      await cognito.adminDeleteUser({ UserPoolId: pool.id, Username: 'ann' });
      return [
        await refusal(pool.get('ann')),
        await refusal(cognito.adminDeleteUser({ UserPoolId: pool.id, Username: 'ann' })),
      ];
    },
    expected: ['UserNotFoundException', 'UserNotFoundException'],
  },
  {
    behaviour: 'a name is free again once its user is deleted, for a user of another sub',
    source: 'API reference, AdminDeleteUser',
    moto: true,
    async act(cognito) {
      const pool = await createPool(cognito);
      const first = await pool.create('ann');
      await cognito.adminDeleteUser({ UserPoolId: pool.id, Username: 'ann' });
      const second = await pool.create('ann');
      return [second.username, second.sub !== first.sub];
    },
    expected: ['ann', true],
  },
];
