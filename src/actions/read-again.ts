// The read after a change: what it shows is the answer, but no reason to fail what is done.
import type { Connection } from '../cognito/connection';
import { findUser, findUserWithGroups } from '../cognito/find-user';
import { type Budget, pause } from '../cognito/patience';
import { unsettled } from '../user/attributes';
import { attributesIn, type Change } from '../user/changes';
import { asFailure, Failure } from '../user/failure';
import { subOf } from '../user/identity';
import { notSettled } from '../user/refusals/addresses';
import type { GroupedUser, UserIdentifier } from '../user/user';
import { caughtUp, written } from '../user/written';

/**
 * The user after the changes; `before` is the last read. Where nobody can be asked any more, that and
 * what was written since.
 */
export async function readAgain(
  cognito: Connection,
  identifier: UserIdentifier,
  before: GroupedUser,
  changes: readonly Change[],
): Promise<GroupedUser> {
  let read: GroupedUser;
  try {
    read = await readOnce(cognito, identifier, before, changes);
  } catch (error) {
    asFailure(error);
    return written(before, changes);
  }
  return ofSameUser(read, before, changes);
}

/**
 * The same after changes that must be seen before more is done. NotStabilized where the service does
 * not show the attributes in time. Unless `isLast`, a read that fails is thrown too.
 */
export async function readSettled(
  cognito: Connection,
  budget: Budget,
  identifier: UserIdentifier,
  before: GroupedUser,
  changes: readonly Change[],
  isLast: boolean,
): Promise<GroupedUser> {
  const readNow = async () =>
    isLast
      ? readAgain(cognito, identifier, before, changes)
      : ofSameUser(await readOnce(cognito, identifier, before, changes), before, changes);
  for (let tries = 1; ; tries += 1) {
    const user = await readNow();
    const names = unsettled(attributesIn(changes), user.attributes);
    if (names.length === 0) return user;
    await pause(tries, budget, notSettled(names));
  }
}

// Groups are asked for again only where they were changed.
async function readOnce(
  cognito: Connection,
  identifier: UserIdentifier,
  { groups }: GroupedUser,
  changes: readonly Change[],
): Promise<GroupedUser> {
  const isRegrouped = changes.some(({ kind }) => kind === 'join' || kind === 'leave');
  if (isRegrouped) return findUserWithGroups(cognito, identifier);
  return { ...(await findUser(cognito, identifier)), groups };
}

// A name is free again the moment its user is gone: NotFound where somebody else has it by now.
function ofSameUser(
  read: GroupedUser,
  before: GroupedUser,
  changes: readonly Change[],
): GroupedUser {
  if (subOf(read) === subOf(before)) return caughtUp(read, changes);
  throw new Failure('NotFound', 'The user was deleted meanwhile, and somebody else has its name.');
}
