// The executor of a plan: one call for each change, in order, addressed to the stored name.
import { inviteAgain, setEnabled, setPassword } from '../cognito/access';
import type { Connection } from '../cognito/connection';
import { joinGroup, leaveGroup } from '../cognito/groups';
import { updateAttributes } from '../cognito/users';
import type { Change } from '../user/changes';
import type { IdentifiedUser } from '../user/user';

/** Performs the changes; the first that fails ends it. Each is idempotent, so a retry may do all again. */
export async function perform(
  cognito: Connection,
  declared: IdentifiedUser,
  storedName: string,
  changes: readonly Change[],
): Promise<void> {
  for (const change of changes) await performOne(cognito, declared, storedName, change);
}

function performOne(
  cognito: Connection,
  declared: IdentifiedUser,
  storedName: string,
  change: Change,
): Promise<void> {
  const user = { userPoolId: declared.userPoolId, username: storedName };
  switch (change.kind) {
    case 'attributes':
      return updateAttributes(cognito, user, change.values, declared.clientMetadata);
    case 'enable':
      return setEnabled(cognito, user, true);
    case 'disable':
      return setEnabled(cognito, user, false);
    case 'join':
      return joinGroup(cognito, user, change.group);
    case 'leave':
      return leaveGroup(cognito, user, change.group);
    case 'permanent password':
      return setPassword(cognito, user, declared.password, true);
    case 'temporary password':
      return setPassword(cognito, user, declared.temporaryPassword, false);
    case 'invitation':
      return inviteAgain(cognito, user, declared);
  }
}
