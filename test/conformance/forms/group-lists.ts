// Rows that hold for both lists of groups, those of a pool and those of a user.
import type { CognitoIdentityProvider, GroupType } from '@aws-sdk/client-cognito-identity-provider';
import { names, team } from '../arrange/team';
import type { Behaviour } from '../behaviour';

interface Query {
  readonly Limit?: number;
  readonly NextToken?: string;
}

type List = (query: Query) => Promise<{ Groups?: GroupType[]; NextToken?: string }>;

/** The same of both lists. */
export function ofBoth(
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

/** The sizes of all pages, and the groups on them. */
export async function allPages(
  list: List,
  Limit: number,
): Promise<{ sizes: number[]; all: string[] }> {
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
