// Pages that are short or empty and still carry a token, which the service may answer at any time
// (API reference, ListUsers: "eventually consistent", and fewer users than asked for).
import { randomUUID } from 'node:crypto';
import { membersOf } from '../../unknown';
import { decodeToken, encodeToken } from '../opaque/page-token';
import type { Call } from './protocol';

interface Paging {
  /** The member of the answer with the items, and the one of input and answer with the token. */
  readonly items: string;
  readonly token: string;
}

const PAGED: ReadonlyMap<string, Paging> = new Map([
  ['ListUsers', { items: 'Users', token: 'PaginationToken' }],
  ['ListGroups', { items: 'Groups', token: 'NextToken' }],
  ['ListUsersInGroup', { items: 'Users', token: 'NextToken' }],
  ['AdminListGroupsForUser', { items: 'Groups', token: 'NextToken' }],
]);

/** Whether the operation answers in pages. */
export function isPaged({ operation }: Call): boolean {
  return PAGED.has(operation);
}

/** The same call for a page of one item; a call that has no pages stays as it is. */
export function shortened<Of extends Call>(call: Of): Of {
  return isPaged(call) ? { ...call, input: { ...membersOf(call.input), Limit: 1 } } : call;
}

/** A page of nothing, and a token that leads to where the call wanted to begin: never the same one. */
export function emptyPage({ operation, input }: Call): object {
  const { items, token } = PAGED.get(operation) ?? { items: '', token: '' };
  const given = membersOf(input);
  const begun = typeof given[token] === 'string' ? given[token] : undefined;
  const list = { operation, poolId: String(given.UserPoolId) };
  return {
    [items]: [],
    [token]: encodeToken(list, decodeToken(list, begun), randomUUID()),
  };
}
