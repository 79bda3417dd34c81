// The token that names the place where the next page of ListUsers starts.
import { invalidParameter } from '../errors';

/** A token for the users after a place in a pool. */
export function encodeToken(poolId: string, order: number): string {
  return Buffer.from(JSON.stringify([poolId, order])).toString('base64url');
}

function parse(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token, 'base64url').toString());
  } catch {
    return undefined;
  }
}

/** The place; 0 without a token. Throws InvalidParameterException for a token not made for this pool. */
export function decodeToken(poolId: string, token: string | undefined): number {
  if (token === undefined) {
    return 0;
  }
  const parsed = parse(token);
  const [madeFor, order]: unknown[] = Array.isArray(parsed) ? parsed : [];
  if (madeFor !== poolId || typeof order !== 'number') {
    throw invalidParameter('Invalid pagination token.');
  }
  return order;
}
