// Which group a request names, and how many a user may be in.
import { type Group, groupsOf } from '../state/groups';
import type { UserPool } from '../state/user-pool';
import type { User } from '../state/users';
import { ServiceError } from '../validation/errors';

// Developer guide, "Quotas on resource number and size": groups that each user can belong to.
const MOST_GROUPS_OF_A_USER = 100;

/** The group of that name, or ResourceNotFoundException. */
export function findGroup(pool: UserPool, name = ''): Group {
  const group = pool.groups.get(name);
  if (!group) throw new ServiceError('ResourceNotFoundException', 'Group not found.');
  return group;
}

/** Adds the user; nothing changes for a member. LimitExceededException for one group too many. */
export function join(pool: UserPool, user: User, group: Group): void {
  if (!group.members.has(user) && groupsOf(pool, user).length >= MOST_GROUPS_OF_A_USER) {
    throw new ServiceError('LimitExceededException', 'Groups per user limit exceeded.');
  }
  group.members.add(user);
}
