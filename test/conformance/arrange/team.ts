// Pools with some groups, and who is in them.
import type {
  CognitoIdentityProvider,
  GroupType,
  ListUsersInGroupRequest,
  ListUsersInGroupResponse,
} from '@aws-sdk/client-cognito-identity-provider';
import { createPool, type PoolClient } from '../../support/cognito';

/** A pool and the calls about ann and its groups. */
export interface Team extends PoolClient {
  add(group: string, username?: string): Promise<unknown>;
  remove(group: string, username?: string): Promise<unknown>;
  /** The names of ann's groups, sorted. */
  mine(username?: string): Promise<string[]>;
}

/** The names of groups, sorted: the order of the service is not documented. */
export function names(groups: readonly GroupType[] = []): string[] {
  return groups.map(({ GroupName = '' }) => GroupName).sort();
}

/** A pool with ann and these groups, all of them empty. */
export async function team(
  cognito: CognitoIdentityProvider,
  groups: readonly string[],
): Promise<Team> {
  const pool = await createPool(cognito);
  const UserPoolId = pool.id;
  await pool.create('ann');
  for (const GroupName of groups) {
    await cognito.createGroup({ UserPoolId, GroupName });
  }
  return {
    ...pool,
    add: (GroupName, Username = 'ann') =>
      cognito.adminAddUserToGroup({ UserPoolId, Username, GroupName }),
    remove: (GroupName, Username = 'ann') =>
      cognito.adminRemoveUserFromGroup({ UserPoolId, Username, GroupName }),
    async mine(Username = 'ann') {
      return names((await cognito.adminListGroupsForUser({ UserPoolId, Username })).Groups);
    },
  };
}

/** A team of which some are admins. */
export interface Admins extends Team {
  list(query?: Partial<ListUsersInGroupRequest>): Promise<ListUsersInGroupResponse>;
  /** The usernames that the list has, sorted. */
  names(query?: Partial<ListUsersInGroupRequest>): Promise<string[]>;
}

/** A pool with ann, bob and cid, of whom bob and cid are admins, and the list of these. */
export async function admins(cognito: CognitoIdentityProvider): Promise<Admins> {
  const pool = await team(cognito, ['admins', 'writers']);
  for (const name of ['bob', 'cid']) {
    await pool.create(name, { attributes: { name } });
    await pool.add('admins', name);
  }
  const list: Admins['list'] = (query) =>
    cognito.listUsersInGroup({ UserPoolId: pool.id, GroupName: 'admins', ...query });
  return {
    ...pool,
    list,
    names: async (query) =>
      ((await list(query)).Users ?? []).map(({ Username = '' }) => Username).sort(),
  };
}
