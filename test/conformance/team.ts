// A pool with ann and some groups, and who is in them.
import type { CognitoIdentityProvider, GroupType } from '@aws-sdk/client-cognito-identity-provider';
import { createPool, type PoolClient } from '../support/cognito';

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
