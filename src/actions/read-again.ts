// The read after a change: what it shows is the answer, but no reason to fail what is done.
import type { Connection } from '../cognito/connection';
import { findUser, findUserWithGroups } from '../cognito/find-user';
import { type Budget, pause } from '../cognito/patience';
import { unsettled } from '../user/attributes';
import { attributesIn, type Change } from '../user/changes';
import { asFailure } from '../user/failure';
import { notSettled } from '../user/refusals/addresses';
import type { GroupedUser, UserIdentifier } from '../user/user';
import { caughtUp, written } from '../user/written';

// Groups are asked for again only where they were changed.
async function readOnce(
  cognito: Connection,
  identifier: UserIdentifier,
  { groups }: GroupedUser,
  changes: readonly Change[],
): Promise<GroupedUser> {
  const isRegrouped = changes.some(({ kind }) => kind === 'join' || kind === 'leave');
  const read = isRegrouped
    ? await findUserWithGroups(cognito, identifier)
    : { ...(await findUser(cognito, identifier)), groups };
  return caughtUp(read, changes);
}

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
  try {
    return await readOnce(cognito, identifier, before, changes);
  } catch (error) {
    asFailure(error);
    return written(before, changes);
  }
}

/**
 * The same after changes that must be seen before more is done. NotStabilized where the service does
 * not show the attributes in time, and what the read failed with where `isLast` is not so.
 */
export async function readSettled(
  cognito: Connection,
  budget: Budget,
  identifier: UserIdentifier,
  before: GroupedUser,
  changes: readonly Change[],
  isLast: boolean,
): Promise<GroupedUser> {
  const read = isLast ? readAgain : readOnce;
  for (let tries = 1; ; tries += 1) {
    const user = await read(cognito, identifier, before, changes);
    const names = unsettled(attributesIn(changes), user.attributes);
    if (names.length === 0) return user;
    await pause(tries, budget, notSettled(names));
  }
}
