// Which attributes ListUsers can be asked to show.
import type { UserPool } from '../state/user-pool';
import type { User } from '../state/users';
import { invalidParameter } from '../validation/errors';
import { isSearchable } from './filter';

/**
 * Throws InvalidParameterException for an attribute that somebody in the results does not have; one that users
 * can't be searched by "must have a value set in every user profile" (API reference, ListUsers).
 */
export function checkShown(
  pool: UserPool,
  results: readonly { user: User }[],
  names: readonly string[] = [],
): void {
  const absent = names.some(
    (name) =>
      !pool.schema.has(name) || missing(isSearchable(name) ? results : pool.users.after(0), name),
  );
  if (absent) throw invalidParameter('One or more requested attributes do not exist.');
}

function missing(users: Iterable<{ user: User }>, name: string): boolean {
  for (const { user } of users) {
    if (!user.attributes.has(name)) return true;
  }
  return false;
}
