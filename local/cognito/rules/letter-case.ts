// What a pool without case sensitivity does with the letters it is given.
import type { Attributes } from '../users';

const FOLDED = ['email', 'preferred_username'];

/**
 * The attributes as such a pool keeps them when it flattens. The developer guide says that mixed case is
 * flattened to lower case in output, others report values as entered: the embedded service can do both.
 */
export function flatten(attributes: Attributes): Map<string, string> {
  return new Map(
    [...attributes].map(([name, value]) => [
      name,
      FOLDED.includes(name) ? value.toLowerCase() : value,
    ]),
  );
}
