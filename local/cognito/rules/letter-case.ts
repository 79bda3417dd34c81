// What a pool without case sensitivity does with the letters it is given.
import type { FlattenCase } from '../state/service';
import type { PoolSettings } from '../state/user-pool';
import type { Attributes } from '../state/users';

type Naming = Pick<PoolSettings, 'caseSensitive'>;

const FOLDED = ['email', 'preferred_username'];

/** A username as the pool keeps it. */
export function keptUsername(flattenCase: FlattenCase, pool: Naming, username: string): string {
  return flattenCase && !pool.caseSensitive ? username.toLowerCase() : username;
}

/** Attributes as the pool keeps them. */
export function keptAttributes(
  flattenCase: FlattenCase,
  pool: Naming,
  attributes: Attributes,
): Attributes {
  if (flattenCase !== true || pool.caseSensitive) return attributes;
  return new Map(
    [...attributes].map(([name, value]) => [
      name,
      FOLDED.includes(name) ? value.toLowerCase() : value,
    ]),
  );
}
