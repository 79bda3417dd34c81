// The executor of a plan: one call for each change, in order.
import { setEnabled, setPassword } from '../cognito/access';
import type { Connection } from '../cognito/connection';
import { joinGroup, leaveGroup } from '../cognito/groups';
import { inviteAgain } from '../cognito/invitation';
import type { Target } from '../cognito/target';
import { updateAttributes } from '../cognito/users';
import type { Change } from '../user/changes';
import type { DeclaredUser } from '../user/user';

/** Performs the changes; the first that fails ends it. Each is idempotent, so a retry may do all again. */
export async function perform(
  cognito: Connection,
  declared: DeclaredUser,
  target: Target,
  changes: readonly Change[],
): Promise<void> {
  for (const change of changes) await performOne(cognito, declared, target, change);
}

function performOne(
  cognito: Connection,
  declared: DeclaredUser,
  target: Target,
  change: Change,
): Promise<void> {
  switch (change.kind) {
    case 'attributes':
      return updateAttributes(cognito, target, change.values, declared.clientMetadata);
    case 'enable':
      return setEnabled(cognito, target, true);
    case 'disable':
      return setEnabled(cognito, target, false);
    case 'join':
      return joinGroup(cognito, target, change.group);
    case 'leave':
      return leaveGroup(cognito, target, change.group);
    case 'permanent password':
      return setPassword(cognito, target, declared.password, true);
    case 'temporary password':
      return setPassword(cognito, target, declared.temporaryPassword, false);
    case 'invitation':
      return inviteAgain(cognito, target, declared);
  }
}
