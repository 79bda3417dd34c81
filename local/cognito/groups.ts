// The groups of one pool and who is in them.
import type { GroupType } from '@aws-sdk/client-cognito-identity-provider';
import { ServiceError } from './errors';
import type { UserPool } from './user-pool';
import type { User } from './users';

// Developer guide, "Quotas on resource number and size": groups that each user can belong to.
const MOST_GROUPS_OF_A_USER = 100;

export interface Group {
  readonly description: GroupType;
  readonly members: Set<User>;
}

/** The group of that name, or ResourceNotFoundException. */
export function findGroup(pool: UserPool, name = ''): Group {
  const group = pool.groups.get(name);
  if (!group) {
    throw new ServiceError('ResourceNotFoundException', 'Group not found.');
  }
  return group;
}

/** The groups that the user is in, in the order of their creation. */
export function groupsOf(pool: UserPool, user: User): GroupType[] {
  return [...pool.groups.values()]
    .filter(({ members }) => members.has(user))
    .map(({ description }) => description);
}

/** Adds the user; nothing changes for a member. LimitExceededException for one group too many. */
export function join(pool: UserPool, user: User, group: Group): void {
  if (!group.members.has(user) && groupsOf(pool, user).length >= MOST_GROUPS_OF_A_USER) {
    throw new ServiceError('LimitExceededException', 'Groups per user limit exceeded.');
  }
  group.members.add(user);
}

/** Takes the user out of every group. */
export function leaveAll(pool: UserPool, user: User): void {
  for (const { members } of pool.groups.values()) {
    members.delete(user);
  }
}
