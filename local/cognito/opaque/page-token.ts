// The token that names the place where the next page of a list starts.
import { invalidParameter } from '../validation/errors';
import { decode, encode } from './text';

/** The list that a token belongs to: each operation has its own. */
export interface List {
  readonly operation: string;
  readonly poolId: string;
}

/** A token for what comes after a place in a list; `salt` makes it another than the rest for that place. */
export function encodeToken({ operation, poolId }: List, order: number, salt?: string): string {
  return encode([operation, poolId, order, ...(salt === undefined ? [] : [salt])]);
}

/** The place; 0 without a token. Throws InvalidParameterException for a token not made for this list. */
export function decodeToken({ operation, poolId }: List, token: string | undefined): number {
  if (token === undefined) return 0;
  const [madeBy, madeFor, order] = decode(token);
  if (madeBy !== operation || madeFor !== poolId || typeof order !== 'number') {
    throw invalidParameter('Invalid pagination token.');
  }
  return order;
}
