// The groups of one pool and who is in them.
import type { GroupType } from '@aws-sdk/client-cognito-identity-provider';
import type { User } from './users';

export interface Group {
  /** Replaced as a whole by an update of the group. */
  description: GroupType;
  readonly members: Set<User>;
}

interface Grouped {
  readonly groups: ReadonlyMap<string, Group>;
}

/** The groups that the user is in, in the order of their creation. */
export function groupsOf(pool: Grouped, user: User): GroupType[] {
  return [...pool.groups.values()]
    .filter(({ members }) => members.has(user))
    .map(({ description }) => description);
}

/** Takes the user out of every group. */
export function leaveAll(pool: Grouped, user: User): void {
  for (const { members } of pool.groups.values()) {
    members.delete(user);
  }
}
