// ListUsers: the users of a pool, a page at a time.
import type {
  ListUsersRequest,
  ListUsersResponse,
} from '@aws-sdk/client-cognito-identity-provider';
import { invalidParameter } from '../errors';
import { findPool } from '../lookup';
import { matcher } from '../rules/filter';
import { decodeToken, encodeToken } from '../rules/pagination-token';
import { userView } from '../rules/user-view';
import type { Service } from '../service';

const LARGEST_PAGE = 60;

/** A page starts after the last user of the one before, so a user who comes or goes shifts nobody. */
export function listUsers(service: Service, input: ListUsersRequest): ListUsersResponse {
  const pool = findPool(service, input.UserPoolId);
  if (input.AttributesToGet?.some((name) => !pool.schema.has(name))) {
    throw invalidParameter('One or more requested attributes do not exist in user pool.');
  }
  const matches = matcher(input.Filter);
  const limit = input.Limit || LARGEST_PAGE;
  const page = [];
  for (const entry of pool.users.after(decodeToken(pool.id, input.PaginationToken))) {
    if (!matches(entry.user)) {
      continue;
    }
    if (page.length === limit) {
      const last = page[limit - 1];
      return {
        Users: page.map(({ user }) => userView(user, input.AttributesToGet)),
        PaginationToken: last && encodeToken(pool.id, last.order),
      };
    }
    page.push(entry);
  }
  return { Users: page.map(({ user }) => userView(user, input.AttributesToGet)) };
}
