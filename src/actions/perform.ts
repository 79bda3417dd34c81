// The executor of a plan: one call for each change, in order.
import { setEnabled, setPassword } from '../cognito/access';
import type { Connections } from '../cognito/connection';
import { joinGroup, leaveGroup } from '../cognito/groups';
import { inviteAgain } from '../cognito/invitation';
import type { Target } from '../cognito/target';
import { updateAttributes } from '../cognito/users';
import type { Change } from '../user/changes';
import type { DeclaredUser } from '../user/user';

/** Performs the changes; the first that fails ends it. Each is idempotent, so a retry may do all again. */
export async function perform(
  connections: Connections,
  declared: DeclaredUser,
  target: Target,
  changes: readonly Change[],
): Promise<void> {
  for (const change of changes) await performOne(connections, declared, target, change);
}

function performOne(
  connections: Connections,
  declared: DeclaredUser,
  target: Target,
  change: Change,
): Promise<void> {
  const { working } = connections;
  switch (change.kind) {
    case 'attributes':
      return updateAttributes(working, target, change.values, declared.clientMetadata);
    case 'enable':
      return setEnabled(working, target, true);
    case 'disable':
      return setEnabled(working, target, false);
    case 'join':
      return joinGroup(working, target, change.group);
    case 'leave':
      return leaveGroup(working, target, change.group);
    case 'permanent password':
      return setPassword(working, target, declared.password, true);
    case 'temporary password':
      return setPassword(working, target, declared.temporaryPassword, false);
    case 'invitation':
      return inviteAgain(connections, target, declared);
  }
}
