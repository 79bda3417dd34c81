// The groups that a user is in.
import { AdminListGroupsForUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import type { UserIdentifier } from '../user/user';
import type { Connection } from './connection';

/** Most groups that one call answers (API reference, AdminListGroupsForUser, "Limit"). */
const PAGE = 60;

/** The names of all groups that the user is in. */
export async function listGroups(cognito: Connection, user: UserIdentifier): Promise<string[]> {
  const names: string[] = [];
  const followed = new Set<string | undefined>();
  let token: string | undefined;
  do {
    followed.add(token);
    const request = new AdminListGroupsForUserCommand({
      UserPoolId: user.userPoolId,
      Username: user.username,
      Limit: PAGE,
      NextToken: token,
    });
    const page = await cognito(
      request,
      ({ Groups, NextToken }) => Groups && { groups: Groups, next: NextToken },
    );
    names.push(...page.groups.map(({ GroupName = '' }) => GroupName));
    token = page.next;
    // A token that comes again would lead in circles.
  } while (token && !followed.has(token));
  return names;
}
