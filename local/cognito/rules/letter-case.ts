// What a pool without case sensitivity does with the letters it is given.
import type { PoolSettings } from '../user-pool';
import type { Attributes } from '../users';

/**
 * What such a pool hands back in lower case. The developer guide says that mixed case is flattened in output
 * (true: usernames, email, preferred_username), others report values as entered (false), or only the username
 * flattened (amplify-js#13844): the embedded service can do all three.
 */
export type FlattenCase = boolean | 'usernames';

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
  if (flattenCase !== true || pool.caseSensitive) {
    return attributes;
  }
  return new Map(
    [...attributes].map(([name, value]) => [
      name,
      FOLDED.includes(name) ? value.toLowerCase() : value,
    ]),
  );
}
