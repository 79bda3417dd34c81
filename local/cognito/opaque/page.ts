// A page of a list that is short enough to be made whole.
import { decodeToken, encodeToken, type List } from './page-token';

/** So many items at most are on a page, and where no limit is said. */
export const LARGEST_PAGE = 60;

/** The items from where the token says, and the token of what is left. */
export function pageOf<Item>(
  list: List,
  items: readonly Item[],
  token: string | undefined,
  limit: number | undefined,
): { page: Item[]; next?: string } {
  const start = decodeToken(list, token);
  const end = start + (limit || LARGEST_PAGE);
  const next = end < items.length ? encodeToken(list, end) : undefined;
  return { page: items.slice(start, end), next };
}
