// The groups of a user, by its stored name.
import {
  AdminAddUserToGroupCommand,
  AdminListGroupsForUserCommand,
  AdminRemoveUserFromGroupCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { Failure } from '../user/failure';
import type { UserIdentifier } from '../user/user';
import type { Connection } from './connection';

/** Most groups that one call answers (API reference, AdminListGroupsForUser, "Limit"). */
const PAGE = 60;

/** The names of all groups that the user is in, but those that the service makes for providers. */
export async function listGroups(cognito: Connection, user: UserIdentifier): Promise<string[]> {
  const names: string[] = [];
  let nextToken: string | undefined;
  do {
    const request = new AdminListGroupsForUserCommand({
      UserPoolId: user.userPoolId,
      Username: user.username,
      Limit: PAGE,
      NextToken: nextToken,
    });
    const page = await cognito('AdminListGroupsForUser', (client, options) =>
      client.send(request, options),
    );
    names.push(...(page.Groups ?? []).map(({ GroupName = '' }) => GroupName));
    nextToken = page.NextToken;
  } while (nextToken);
  // Named `<pool id>_<provider>` (developer guide, "Adding user pool sign-in through a third party").
  return names.filter((name) => !name.startsWith(`${user.userPoolId}_`));
}

/** Adds the user to the group; no change where it is in it. InvalidRequest where there is none. */
export async function joinGroup(
  cognito: Connection,
  { userPoolId, username }: UserIdentifier,
  group: string,
): Promise<void> {
  const request = new AdminAddUserToGroupCommand({
    UserPoolId: userPoolId,
    Username: username,
    GroupName: group,
  });
  await cognito('AdminAddUserToGroup', (client, options) => client.send(request, options));
}

/** Takes the user out of the group; a group that is gone has nobody in it. */
export async function leaveGroup(
  cognito: Connection,
  { userPoolId, username }: UserIdentifier,
  group: string,
): Promise<void> {
  const request = new AdminRemoveUserFromGroupCommand({
    UserPoolId: userPoolId,
    Username: username,
    GroupName: group,
  });
  try {
    await cognito('AdminRemoveUserFromGroup', (client, options) => client.send(request, options));
  } catch (error) {
    const isGone = error instanceof Failure && error.call.error === 'ResourceNotFoundException';
    if (!isGone) throw error;
  }
}
