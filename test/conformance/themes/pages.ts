// Behaviours of the pages of ListUsers.
import { createPool } from '../../support/cognito';
import { refusal } from '../../support/refusal';
import { crowd, page } from '../arrange/crowd';
import { MISSING } from '../arrange/pools';
import type { Behaviour } from '../behaviour';

export const pages: readonly Behaviour[] = [
  {
    behaviour: 'an empty pool has an empty list and no token',
    source: 'API reference, ListUsers',
    moto: true,
    act: async (cognito) => page(cognito, await createPool(cognito)),
    expected: { names: [], token: undefined },
  },
  {
    behaviour: 'a page holds no more than the limit and carries a token',
    source: 'API reference, ListUsers: Limit',
    moto: true,
    async act(cognito) {
      const { names, token } = await page(cognito, await crowd(cognito), { Limit: 2 });
      return [names.length, typeof token];
    },
    expected: [2, 'string'],
  },
  {
    behaviour: 'all pages together hold everybody once',
    source: 'API reference, ListUsers: PaginationToken',
    moto: true,
    async act(cognito) {
      const pool = await crowd(cognito);
      const names: string[] = [];
      let token: string | undefined;
      do {
        const next = await page(cognito, pool, { Limit: 2, PaginationToken: token });
        names.push(...next.names);
        token = next.token;
      } while (token !== undefined);
      return names.sort();
    },
    expected: ['user-1', 'user-2', 'user-3', 'user-4', 'user-5'],
  },
  {
    behaviour: 'a page holds 60 users when no limit is given',
    source: 'API reference, ListUsers: Limit',
    moto: true,
    async act(cognito) {
      const { names, token } = await page(cognito, await crowd(cognito, 61));
      return [names.length, typeof token];
    },
    expected: [60, 'string'],
  },
  {
    behaviour: 'a filter and pages go together',
    source: 'API reference, ListUsers: PaginationToken',
    moto: true,
    async act(cognito) {
      const pool = await crowd(cognito);
      const query = { Filter: 'name = "Ann"', Limit: 2 };
      const first = await page(cognito, pool, query);
      const second = await page(cognito, pool, { ...query, PaginationToken: first.token });
      return [...first.names, ...second.names].sort();
    },
    expected: ['user-3', 'user-4', 'user-5'],
  },
  {
    behaviour: 'a user who is deleted between two pages shifts nobody',
    source: 'API reference, ListUsers: PaginationToken',
    moto: true,
    async act(cognito) {
      const pool = await crowd(cognito);
      const first = await page(cognito, pool, { Limit: 2 });
      await cognito.adminDeleteUser({ UserPoolId: pool.id, Username: first.names[1] ?? '' });
      const rest = await page(cognito, pool, { PaginationToken: first.token });
      return [...first.names, ...rest.names].sort();
    },
    expected: ['user-1', 'user-2', 'user-3', 'user-4', 'user-5'],
  },
  {
    behaviour: 'a token that the service did not make is refused',
    source: 'API reference, ListUsers: InvalidParameterException',
    moto: false,
    async act(cognito) {
      const { id } = await crowd(cognito);
      return refusal(cognito.listUsers({ UserPoolId: id, PaginationToken: 'nonsense' }));
    },
    expected: 'InvalidParameterException',
  },
  {
    behaviour: 'a limit above 60 is refused',
    source: 'API reference, ListUsers: Limit',
    moto: false,
    async act(cognito) {
      const { id } = await createPool(cognito);
      return refusal(cognito.listUsers({ UserPoolId: id, Limit: 61 }));
    },
    expected: 'InvalidParameterException',
  },
  {
    behaviour: 'a token of another operation is refused',
    source: 'API reference, ListUsers: PaginationToken, "from the previous call to this operation"',
    moto: false,
    async act(cognito) {
      const { id } = await crowd(cognito, 1);
      for (const GroupName of ['admins', 'writers']) {
        await cognito.createGroup({ UserPoolId: id, GroupName });
      }
      const { NextToken } = await cognito.listGroups({ UserPoolId: id, Limit: 1 });
      return refusal(cognito.listUsers({ UserPoolId: id, PaginationToken: NextToken }));
    },
    expected: 'InvalidParameterException',
  },
  {
    behaviour: 'an address lists its user under the sub in a pool that signs in by email',
    source: 'developer guide, Customizing sign-in attributes',
    moto: true,
    async act(cognito) {
      const pool = await createPool(cognito, { UsernameAttributes: ['email'] });
      const { sub } = await pool.create('ann@example.com');
      const found = await page(cognito, pool, { Filter: 'email = "ann@example.com"' });
      return found.names.length === 1 && found.names[0] === sub;
    },
    expected: true,
  },
  {
    behaviour: 'a missing pool has no list',
    source: 'API reference, ListUsers: ResourceNotFoundException',
    moto: true,
    act: (cognito) => refusal(cognito.listUsers({ UserPoolId: MISSING })),
    expected: 'ResourceNotFoundException',
  },
];
