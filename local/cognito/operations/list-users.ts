// ListUsers: the users of a pool, a page at a time.
import type {
  ListUsersRequest,
  ListUsersResponse,
} from '@aws-sdk/client-cognito-identity-provider';
import { LARGEST_PAGE } from '../opaque/page';
import { decodeToken, encodeToken } from '../opaque/page-token';
import { matcher } from '../rules/filter';
import { findPool } from '../rules/lookup';
import { checkShown } from '../rules/shown-attributes';
import { userView } from '../rules/user-view';
import type { Service } from '../state/service';
import type { Entry } from '../state/user-table';

/** A page starts after the last user of the one before, so a user who comes or goes shifts nobody. */
export function listUsers(service: Service, input: ListUsersRequest): ListUsersResponse {
  const pool = findPool(service, input.UserPoolId);
  const list = { operation: 'ListUsers', poolId: pool.id };
  const matches = matcher(input.Filter);
  const limit = input.Limit || LARGEST_PAGE;
  const page: Entry[] = [];
  let next: string | undefined;
  for (const entry of pool.users.after(decodeToken(list, input.PaginationToken))) {
    if (!matches(entry.user)) continue;
    const last = page.at(-1);
    if (page.length === limit && last) {
      next = encodeToken(list, last.order);
      break;
    }
    page.push(entry);
  }
  checkShown(pool, page, input.AttributesToGet);
  return {
    Users: page.map(({ user }) => userView(user, input.AttributesToGet)),
    PaginationToken: next,
  };
}
