// UPDATE: read, refuse what can be foreseen, write what differs, read again; what can't be undone comes
// last. Where nothing differs, reading is all.
import { type Connection, connectBoth } from '../cognito/connection';
import { findUserWithGroups } from '../cognito/find-user';
import { poolSettings } from '../cognito/user-pool';
import { unverifiedAddresses } from '../user/aliases';
import { attributesIn, omissionsOf, type Plan, planUpdate } from '../user/changes';
import { identified } from '../user/identity';
import { refuseWaiting } from '../user/refusals/addresses';
import { refuseIdentityChange, refuseOtherIdentifier } from '../user/refusals/identity';
import { refuseMistakes } from '../user/refusals/template';
import { show } from '../user/show';
import type { DeclaredUser, GroupedUser, IdentifiedUser, ShownUser } from '../user/user';
import { guardAliases } from './guard-aliases';
import { perform } from './perform';
import { readAgain, readSettled } from './read-again';
import type { UserRequest } from './user-request';

/** Brings the user to what is declared, in place. NotUpdatable where that would be another user. */
export async function update(request: UserRequest): Promise<ShownUser> {
  const { declared, mistakes, previous, session } = request;
  const user = identified(declared);
  refuseMistakes(user, mistakes);
  refuseOtherIdentifier(user, previous);
  const connections = connectBoth(session);
  const { working } = connections;
  const actual = await findUserWithGroups(working, user);
  const { undoable, final } = await planOf(working, previous, user, actual);
  await guardAliases(working, user, actual, attributesIn(undoable));

  await perform(connections, user, { identifier: user, user: actual }, undoable);
  const isLast = final.length === 0;
  const settled =
    undoable.length === 0
      ? actual
      : await readSettled(working, session.working, user, actual, undoable, isLast);
  if (isLast) return show(settled, user);

  await perform(connections, user, { identifier: user, user: settled }, final);
  return show(await readAgain(working, user, settled, final), user);
}

// The pool is asked only where something would be deleted, or an address changes without its flag.
async function planOf(
  cognito: Connection,
  previous: DeclaredUser,
  user: IdentifiedUser,
  actual: GroupedUser,
): Promise<Plan> {
  const plan = planUpdate(previous, user, actual);
  const values = attributesIn(plan.undoable);
  refuseIdentityChange(user, actual, values);
  const addresses = unverifiedAddresses(values);
  const isDeleting = omissionsOf(previous, user, actual).length > 0;
  if (addresses.length === 0 && !isDeleting) return plan;
  const { waiting, undeletable } = await poolSettings(cognito, user.userPoolId);
  refuseWaiting(addresses, waiting);
  return planUpdate(previous, user, actual, undeletable);
}
