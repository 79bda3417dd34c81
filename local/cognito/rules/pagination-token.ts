// The token that names the place where the next page of a list starts.
import { invalidParameter } from '../errors';
import { decode, encode } from './opaque';

/** A token for what comes after a place in a pool. */
export function encodeToken(poolId: string, order: number): string {
  return encode([poolId, order]);
}

/** The place; 0 without a token. Throws InvalidParameterException for a token not made for this pool. */
export function decodeToken(poolId: string, token: string | undefined): number {
  if (token === undefined) {
    return 0;
  }
  const decoded = decode(token);
  const [madeFor, order]: unknown[] = Array.isArray(decoded) ? decoded : [];
  if (madeFor !== poolId || typeof order !== 'number') {
    throw invalidParameter('Invalid pagination token.');
  }
  return order;
}
