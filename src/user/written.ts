// What is known of a user without asking again: the last read plus what was written since.
import type { Change } from './changes';
import type { GroupedUser } from './user';

/** The user after the changes. */
export function written(user: GroupedUser, changes: readonly Change[]): GroupedUser {
  return changes.reduce(after, user);
}

/**
 * The user as it was read after the changes, where a read may lag behind them. Attributes are left to
 * `unsettled`: a pool may keep the old value, and that must show.
 */
export function caughtUp(read: GroupedUser, changes: readonly Change[]): GroupedUser {
  const sure = changes.filter(({ kind }) => kind !== 'attributes');
  return written(read, sure);
}

function after(user: GroupedUser, change: Change): GroupedUser {
  switch (change.kind) {
    case 'attributes': {
      const merged = new Map([...user.attributes, ...change.values]);
      return { ...user, attributes: new Map([...merged].filter(([, value]) => value !== '')) };
    }
    case 'enable':
    case 'disable':
      return { ...user, enabled: change.kind === 'enable' };
    case 'join':
      return { ...user, groups: [...new Set([...user.groups, change.group])] };
    case 'leave':
      return { ...user, groups: user.groups.filter((group) => group !== change.group) };
    case 'permanent password':
      return { ...user, status: 'CONFIRMED' };
    default:
      return user;
  }
}
