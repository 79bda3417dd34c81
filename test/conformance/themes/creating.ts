// Behaviours of AdminCreateUser.
import { isDeepStrictEqual } from 'node:util';
import { createPool } from '../../support/cognito';
import { refusal } from '../../support/refusal';
import { ann } from '../arrange/ann';
import { MISSING } from '../arrange/pools';
import type { Behaviour } from '../behaviour';

export const creating: readonly Behaviour[] = [
  {
    behaviour: 'a new user has the name and attributes given, and has to change the password',
    source: 'API reference, AdminCreateUser',
    moto: true,
    async act(cognito) {
      const pool = await createPool(cognito);
      const { sub, ...user } = await pool.create('ann', { attributes: { given_name: 'Ann' } });
      return user;
    },
    expected: {
      username: 'ann',
      attributes: { given_name: 'Ann' },
      status: 'FORCE_CHANGE_PASSWORD',
      enabled: true,
    },
  },
  {
    behaviour: 'the answer to the creation is the user that AdminGetUser shows',
    source: 'API reference, AdminCreateUser: User',
    moto: true,
    async act(cognito) {
      const pool = await createPool(cognito);
      const created = await pool.create('ann', { attributes: { name: 'Ann' } });
      return isDeepStrictEqual(await pool.get('ann'), created);
    },
    expected: true,
  },
  {
    behaviour: 'the answer carries both dates',
    source: 'API reference, UserType',
    moto: true,
    async act(cognito) {
      const { id } = await createPool(cognito);
      const { User } = await cognito.adminCreateUser({ UserPoolId: id, Username: 'ann' });
      return [User?.UserCreateDate instanceof Date, User?.UserLastModifiedDate instanceof Date];
    },
    expected: [true, true],
  },
  {
    behaviour: 'a user has a UUID as sub, other than the username',
    source: 'developer guide, Working with user attributes: sub',
    moto: true,
    async act(cognito) {
      const pool = await createPool(cognito);
      const { sub = '' } = await pool.create('ann');
      return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(sub);
    },
    expected: true,
  },
  {
    behaviour: 'a name that is taken is refused',
    source: 'API reference, AdminCreateUser: UsernameExistsException',
    moto: true,
    async act(cognito) {
      const pool = await createPool(cognito);
      await pool.create('ann');
      return refusal(pool.create('ann'));
    },
    expected: 'UsernameExistsException',
  },
  {
    behaviour: 'a refused creation leaves the present user as it was',
    source: 'API reference, AdminCreateUser: UsernameExistsException',
    moto: true,
    async act(cognito) {
      const pool = await ann(cognito, { name: 'Ann' });
      await refusal(pool.create('ann', { attributes: { name: 'Other' } }));
      return (await pool.get('ann')).attributes;
    },
    expected: { name: 'Ann' },
  },
  {
    behaviour: 'a name may have any letters, marks, symbols and punctuation',
    source: 'API reference, AdminCreateUser: Username',
    moto: true,
    async act(cognito) {
      const pool = await createPool(cognito);
      await pool.create('Jürgen/山田+€');
      return (await pool.get('Jürgen/山田+€')).username;
    },
    expected: 'Jürgen/山田+€',
  },
  {
    behaviour: 'in a missing pool nobody can be created',
    source: 'API reference, AdminCreateUser: ResourceNotFoundException',
    moto: true,
    act: (cognito) => refusal(cognito.adminCreateUser({ UserPoolId: MISSING, Username: 'ann' })),
    expected: 'ResourceNotFoundException',
  },
];
