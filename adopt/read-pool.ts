// Reads the users of a pool with their groups, by lists alone: AdminGetUser would make each of them an
// active user of the month (developer guide, "Monthly active users").
import {
  type CognitoIdentityProviderClient,
  DescribeUserPoolCommand,
  paginateListGroups,
  paginateListUsers,
  paginateListUsersInGroup,
  type SchemaAttributeType,
} from '@aws-sdk/client-cognito-identity-provider';
import { fromUserType } from '../src/cognito/translate';
import type { GroupedUser, StoredUser } from '../src/user/user';
import { named } from '../src/user/words';
import type { AdoptOptions } from './options';

/** Most that one call answers (API reference, ListUsers, ListGroups and ListUsersInGroup, "Limit"). */
const PAGE = 60;

/** Told of what is being read, in words. */
export type Tell = (words: string) => void;

/**
 * The users whom the filter finds, all of them without one, each once and in each group once: a list may
 * change while it is read, and then has somebody on two pages.
 */
export async function readPool(
  client: CognitoIdentityProviderClient,
  {
    userPoolId,
    filter,
    leaveOut = [],
  }: Pick<AdoptOptions, 'userPoolId' | 'filter'> & Partial<Pick<AdoptOptions, 'leaveOut'>>,
  tell: Tell,
): Promise<GroupedUser[]> {
  const pool = { UserPoolId: userPoolId };
  tell(`reading ${userPoolId}`);
  // A pool that is not there, or not to be read, is told of before anything else.
  const { UserPool } = await client.send(new DescribeUserPoolCommand(pool));
  refuseUnknown(leaveOut, userPoolId, UserPool?.SchemaAttributes);
  const about = filter === undefined ? ` of about ${UserPool?.EstimatedNumberOfUsers ?? 0}` : '';
  const paging = { client, pageSize: PAGE, stopOnSameToken: true };
  const users = new Map<string, StoredUser>();
  const pages = paginateListUsers(paging, { ...pool, Filter: filter });
  for await (const { Users = [] } of whole(pages, 'PaginationToken')) {
    const found = Users.flatMap((one) => fromUserType(one) ?? []);
    for (const user of found) users.set(user.username, user);
    tell(`${users.size}${about} users read`);
  }
  const groups = new Map([...users.keys()].map((name) => [name, new Set<string>()]));
  // A copy: paginators write their token into what they are given.
  const groupPages = paginateListGroups(paging, { ...pool });
  for await (const { Groups = [] } of whole(groupPages, 'NextToken')) {
    for (const { GroupName = '' } of users.size > 0 ? Groups : []) {
      const members = paginateListUsersInGroup(paging, { ...pool, GroupName });
      for await (const { Users = [] } of whole(members, 'NextToken')) {
        for (const { Username = '' } of Users) groups.get(Username)?.add(GroupName);
        tell(`${users.size} users read, and who is in ${GroupName}`);
      }
    }
  }
  return [...users.values()].map((user) => ({
    ...user,
    groups: [...(groups.get(user.username) ?? [])],
  }));
}

// A misspelt name would leave nothing out, and what people change would be set back by each update.
function refuseUnknown(
  leaveOut: readonly string[],
  userPoolId: string,
  schema: readonly SchemaAttributeType[] = [],
): void {
  const unknown = leaveOut.filter((name) => !schema.some(({ Name }) => Name === name));
  if (unknown.length === 0) return;
  throw new Error(
    `--leave-out: ${userPoolId} has no attribute ${named(unknown)}. Letter case counts, and the pool's own begin with "custom:".`,
  );
}

// A token that comes again leads nowhere: what was read until then would pass for all there is.
async function* whole<Token extends string, Page extends { [name in Token]?: string }>(
  pages: AsyncIterable<Page>,
  token: Token,
): AsyncGenerator<Page> {
  let next: string | undefined;
  for await (const page of pages) {
    next = page[token];
    yield page;
  }
  if (next) throw new Error('The service gave the same page of a list twice. Try again.');
}
