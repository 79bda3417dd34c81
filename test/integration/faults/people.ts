// Who is in a pool, seen from behind, where no fault is in the way.
import { groupsOf } from '../../../local/cognito/state/groups';
import type { Service } from '../../../local/cognito/state/service';

export interface Person {
  readonly username: string;
  readonly sub: string;
  readonly attributes: Record<string, string>;
  readonly groups: readonly string[];
  readonly enabled: boolean;
  readonly status: string;
  readonly password: string;
  readonly modified: number;
}

/** Everybody, in the order in which they came. */
export function peopleIn(service: Service, userPoolId: string): Person[] {
  const pool = service.pools.get(userPoolId);
  if (!pool) return [];
  return [...pool.users.after(0)].map(({ user }) => {
    const { sub, ...attributes } = Object.fromEntries(user.attributes);
    return {
      username: user.username,
      sub: user.sub,
      attributes,
      groups: groupsOf(pool, user).map(({ GroupName = '' }) => GroupName),
      enabled: user.enabled,
      status: user.status,
      password: user.password.value,
      modified: user.modified.getTime(),
    };
  });
}

/** Remembers everybody as they are; what it returns makes them so again, as long as nobody came or went. */
export function snapshot(service: Service, userPoolId: string): () => void {
  const pool = service.pools.get(userPoolId);
  const users = [...(pool?.users.after(0) ?? [])].map(({ user }) => ({ user, was: { ...user } }));
  const groups = [...(pool?.groups.values() ?? [])].map(({ members }) => ({
    members,
    were: [...members],
  }));
  return () => {
    for (const { user, was } of users) {
      pool?.users.replaceAttributes(user, was.attributes);
      Object.assign(user, was);
    }
    for (const { members, were } of groups) {
      members.clear();
      for (const member of were) members.add(member);
    }
  };
}
