// Behaviours of the attributes that ListUsers is asked for.
import { refusal, refusalMessage } from '../../support/refusal';
import { crowd } from '../arrange/crowd';
import type { Behaviour } from '../behaviour';

export const listedAttributes: readonly Behaviour[] = [
  {
    behaviour: 'AttributesToGet shows the named attributes alone',
    source: 'API reference, ListUsers: AttributesToGet',
    moto: true,
    async act(cognito) {
      const { id } = await crowd(cognito, 1);
      const { Users } = await cognito.listUsers({ UserPoolId: id, AttributesToGet: ['email'] });
      return Users?.map(({ Attributes }) => Attributes);
    },
    expected: [[{ Name: 'email', Value: 'user-1@example.com' }]],
  },
  {
    behaviour: 'an attribute that not everybody in the results has can not be asked for',
    source: 'API reference, ListUsers: AttributesToGet',
    moto: false,
    async act(cognito) {
      const pool = await crowd(cognito, 1);
      const listed = { UserPoolId: pool.id, AttributesToGet: ['name'] };
      const before = (await cognito.listUsers(listed)).Users?.length;
      await pool.create('nameless');
      const Filter = 'username = "user-1"';
      return [
        before,
        await refusal(cognito.listUsers(listed)),
        await refusalMessage(cognito.listUsers(listed)),
        (await cognito.listUsers({ ...listed, Filter })).Users?.length,
      ];
    },
    expected: [1, 'InvalidParameterException', 'One or more requested attributes do not exist.', 1],
  },
  {
    behaviour: 'an attribute that can not be searched has to be there in every user of the pool',
    source: 'API reference, ListUsers: AttributesToGet',
    moto: false,
    async act(cognito) {
      const pool = await crowd(cognito, 2);
      await pool.update('user-1', { locale: 'en' });
      const Filter = 'username = "user-1"';
      const listed = { UserPoolId: pool.id, AttributesToGet: ['locale'], Filter };
      const some = await refusal(cognito.listUsers(listed));
      await pool.update('user-2', { locale: 'en' });
      return [some, (await cognito.listUsers(listed)).Users?.length];
    },
    expected: ['InvalidParameterException', 1],
  },
];
