// A page of a list that is short enough to be made whole.
import { decodeToken, encodeToken } from './pagination-token';

const LARGEST_PAGE = 60;

/** The items from where the token says, and the token of what is left. */
export function pageOf<Item>(
  poolId: string,
  items: readonly Item[],
  token: string | undefined,
  limit: number | undefined,
): { page: Item[]; next?: string } {
  const start = decodeToken(poolId, token);
  const end = start + (limit || LARGEST_PAGE);
  const next = end < items.length ? encodeToken(poolId, end) : undefined;
  return { page: items.slice(start, end), next };
}
