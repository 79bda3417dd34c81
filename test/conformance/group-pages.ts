// Behaviours of the pages of ListGroups and AdminListGroupsForUser.
import type { CognitoIdentityProvider, GroupType } from '@aws-sdk/client-cognito-identity-provider';
import { type Behaviour, refusal } from './behaviour';
import { names, team } from './team';

interface Query {
  Limit?: number;
  NextToken?: string;
}

type List = (query: Query) => Promise<{ Groups?: GroupType[]; NextToken?: string }>;

async function lists(cognito: CognitoIdentityProvider, size: number): Promise<[string, List][]> {
  const groups = Array.from({ length: size }, (_, index) => `group-${index}`);
  const pool = await team(cognito, groups);
  for (const group of groups) {
    await pool.add(group);
  }
  const user = { UserPoolId: pool.id, Username: 'ann' };
  return [
    ['of the pool', (query) => cognito.listGroups({ UserPoolId: pool.id, ...query })],
    ['of the user', (query) => cognito.adminListGroupsForUser({ ...user, ...query })],
  ];
}

async function allPages(list: List, Limit: number): Promise<{ sizes: number[]; all: string[] }> {
  const sizes: number[] = [];
  const all: GroupType[] = [];
  let NextToken: string | undefined;
  do {
    const page = await list({ Limit, NextToken });
    sizes.push(page.Groups?.length ?? 0);
    all.push(...(page.Groups ?? []));
    NextToken = page.NextToken;
  } while (NextToken !== undefined);
  return { sizes, all: names(all) };
}

/** The same of both lists. */
function ofBoth(
  row: Omit<Behaviour, 'act' | 'expected'>,
  size: number,
  look: (list: List) => Promise<unknown>,
  expected: unknown,
): Behaviour {
  return {
    ...row,
    async act(cognito) {
      const seen: [string, unknown][] = [];
      for (const [whose, list] of await lists(cognito, size)) {
        seen.push([whose, await look(list)]);
      }
      return seen;
    },
    expected: [
      ['of the pool', expected],
      ['of the user', expected],
    ],
  };
}

export const groupPages: readonly Behaviour[] = [
  ofBoth(
    {
      behaviour: 'all pages of groups together hold every group once',
      source: 'API reference, ListGroups and AdminListGroupsForUser: NextToken',
      moto: true,
    },
    5,
    (list) => allPages(list, 2),
    { sizes: [2, 2, 1], all: ['group-0', 'group-1', 'group-2', 'group-3', 'group-4'] },
  ),
  ofBoth(
    {
      behaviour: 'a page holds 60 groups when no limit is given',
      source: 'API reference, ListGroups and AdminListGroupsForUser: Limit',
      moto: true,
    },
    61,
    async (list) => {
      const { Groups, NextToken } = await list({});
      return [Groups?.length, typeof NextToken];
    },
    [60, 'string'],
  ),
  ofBoth(
    {
      behaviour: 'a last page of groups that is full carries no token',
      source: 'API reference, ListGroups and AdminListGroupsForUser: NextToken',
      moto: true,
    },
    2,
    async (list) => (await list({ Limit: 2 })).NextToken,
    undefined,
  ),
  ofBoth(
    {
      behaviour: 'a limit of groups above 60 is refused',
      source: 'API reference, ListGroups and AdminListGroupsForUser: Limit',
      moto: false,
    },
    0,
    (list) => refusal(list({ Limit: 61 })),
    'InvalidParameterException',
  ),
  ofBoth(
    {
      behaviour: 'a token of groups that the service did not make is refused',
      source: 'API reference, ListGroups and AdminListGroupsForUser: InvalidParameterException',
      moto: false,
    },
    0,
    (list) => refusal(list({ NextToken: 'nonsense' })),
    'InvalidParameterException',
  ),
];
