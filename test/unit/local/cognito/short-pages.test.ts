// Pages that are short or empty and still lead to everybody.

import type { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import { type CognitoServer, startCognito } from '../../../../local/cognito/server';
import { membersOf } from '../../../../local/unknown';
import { cognitoClient, createPool } from '../../../support/cognito';

let server: CognitoServer;
let cognito: CognitoIdentityProvider;
let UserPoolId: string;

beforeEach(async () => {
  server = await startCognito();
  cognito = cognitoClient(server.url, { maxAttempts: 1 });
  const pool = await createPool(cognito);
  UserPoolId = pool.id;
  for (const name of ['ann', 'bob', 'cid']) await pool.create(name);
  for (const GroupName of ['admins', 'staff']) {
    await cognito.createGroup({ UserPoolId, GroupName });
    await cognito.adminAddUserToGroup({ UserPoolId, GroupName, Username: 'ann' });
  }
});

afterEach(async () => {
  cognito.destroy();
  await server.close();
});

/** The names on each page of ListUsers, in order. */
async function users(): Promise<(string | undefined)[][]> {
  const pages: (string | undefined)[][] = [];
  let PaginationToken: string | undefined;
  do {
    const page = await cognito.listUsers({ UserPoolId, PaginationToken });
    pages.push((page.Users ?? []).map(({ Username }) => Username));
    PaginationToken = page.PaginationToken;
  } while (PaginationToken);
  return pages;
}

describe('a page', () => {
  it('of one is followed by the rest', async () => {
    server.faults.add({ operation: 'ListUsers', kind: 'short' });
    expect(await users()).toEqual([['ann'], ['bob', 'cid']]);
  });

  it('of nobody leads to where it should have begun, each by another token', async () => {
    server.faults.add({ operation: 'ListUsers', kind: 'vacant', skip: 1, times: 2 });
    server.faults.add({ operation: 'ListUsers', kind: 'short' });
    expect(await users()).toEqual([['ann'], [], [], ['bob', 'cid']]);
    const tokens = server.calls
      .map(({ input }) => membersOf(input).PaginationToken)
      .filter(Boolean);
    expect(new Set(tokens).size).toBe(3);
  });

  it('of groups is short or empty, too', async () => {
    for (const kind of ['vacant', 'short'] as const) {
      server.faults.add({ operation: 'AdminListGroupsForUser', kind });
    }
    const ann = { UserPoolId, Username: 'ann' };
    const empty = await cognito.adminListGroupsForUser(ann);
    const one = await cognito.adminListGroupsForUser({ ...ann, NextToken: empty.NextToken });
    const rest = await cognito.adminListGroupsForUser({ ...ann, NextToken: one.NextToken });
    const names = [empty, one, rest].map(({ Groups = [] }) => Groups.map((g) => g.GroupName));
    expect(names).toEqual([[], ['admins'], ['staff']]);
  });

  it('is right where the operation has none', async () => {
    for (const kind of ['vacant', 'short'] as const) {
      server.faults.add({ operation: 'AdminGetUser', kind });
      expect((await cognito.adminGetUser({ UserPoolId, Username: 'ann' })).Username).toBe('ann');
    }
  });
});
