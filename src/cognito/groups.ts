// Joining groups, leaving them, and whether they are there.
import {
  AdminAddUserToGroupCommand,
  AdminRemoveUserFromGroupCommand,
  GetGroupCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { asFailure } from '../user/failure';
import { type Connection, done } from './connection';
import { memory } from './memory';
import { onUser, type Target } from './target';

/** Adds the user to the group; no change where it is in it. InvalidRequest where there is none. */
export async function joinGroup(cognito: Connection, user: Target, group: string): Promise<void> {
  await onUser(cognito, user, ({ userPoolId, username }) =>
    cognito(
      new AdminAddUserToGroupCommand({
        UserPoolId: userPoolId,
        Username: username,
        GroupName: group,
      }),
      done,
    ),
  );
}

/** Takes the user out of the group; a group that is gone has nobody in it. */
export async function leaveGroup(cognito: Connection, user: Target, group: string): Promise<void> {
  try {
    await onUser(cognito, user, ({ userPoolId, username }) =>
      cognito(
        new AdminRemoveUserFromGroupCommand({
          UserPoolId: userPoolId,
          Username: username,
          GroupName: group,
        }),
        done,
      ),
    );
  } catch (error) {
    if (asFailure(error).call.error !== 'ResourceNotFoundException') throw error;
  }
}

// GetGroup has a quota of 5 a second for a pool (Quotas page, note 3), and a stack may make many
// users of the same groups.
const seen = memory<true>(1_000, 60_000);

/** InvalidRequest unless all of the groups are there; asked side by side, a yes is good for a minute. */
export async function checkGroups(
  cognito: Connection,
  userPoolId: string,
  groups: readonly string[],
): Promise<void> {
  const asked = groups.map(async (group) => {
    const key = JSON.stringify([userPoolId, group]);
    if (seen.get(key)) return;
    const request = new GetGroupCommand({ UserPoolId: userPoolId, GroupName: group });
    await cognito(request, ({ Group }) => Group);
    seen.set(key, true);
  });
  const failed = (await Promise.allSettled(asked)).find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}
