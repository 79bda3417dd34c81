// The read after a change: what it shows is the answer, but no reason to fail what is done.
import type { Connection } from '../cognito/connection';
import { findUser, findUserWithGroups } from '../cognito/find-user';
import { type Budget, pause } from '../cognito/patience';
import { unsettled } from '../user/attributes';
import { attributesIn, type Change } from '../user/changes';
import { asFailure } from '../user/failure';
import { notSettled } from '../user/refusals/addresses';
import type { GroupedUser, UserIdentifier } from '../user/user';

function readOnce(
  cognito: Connection,
  identifier: UserIdentifier,
  { groups }: GroupedUser,
  isRegrouped: boolean,
): Promise<GroupedUser> {
  if (isRegrouped) return findUserWithGroups(cognito, identifier);
  return findUser(cognito, identifier).then((user) => ({ ...user, groups }));
}

/**
 * The user as it is now, with its groups where they were changed; where nobody can be asked any more,
 * what is `known` of it: the last read and what was written since.
 */
export async function readAgain(
  cognito: Connection,
  identifier: UserIdentifier,
  known: GroupedUser,
  isRegrouped: boolean,
): Promise<GroupedUser> {
  try {
    return await readOnce(cognito, identifier, known, isRegrouped);
  } catch (error) {
    asFailure(error);
    return known;
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
  known: GroupedUser,
  changes: readonly Change[],
  isLast: boolean,
): Promise<GroupedUser> {
  const isRegrouped = changes.some(({ kind }) => kind === 'join' || kind === 'leave');
  const read = isLast ? readAgain : readOnce;
  for (let tries = 1; ; tries += 1) {
    const user = await read(cognito, identifier, known, isRegrouped);
    const names = unsettled(attributesIn(changes), user.attributes);
    if (names.length === 0) return user;
    await pause(tries, budget, notSettled(names));
  }
}
