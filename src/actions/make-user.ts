// Makes a user, also where the answer that says so is lost on the way.
import type { Connections } from '../cognito/connection';
import { findUserWithGroups } from '../cognito/find-user';
import { madeBefore } from '../cognito/made-before';
import { isOnItsWay, type Judge, lookTwice, mayBeDone } from '../cognito/patience';
import { createUser } from '../cognito/users';
import { asFailure, Failure, isRetriable, saidBy } from '../user/failure';
import { isAsSent, isOursOnEvidence } from '../user/ownership';
import { inDoubt, isNameTaken, takenName } from '../user/refusals/taken';
import type { GroupedUser } from '../user/user';
import type { NamedUser } from './name-user';
import { takeBack } from './take-back';

/** The user of a create, and how much is known of where it comes from. */
export interface Made {
  readonly user: GroupedUser;
  /**
   * `new`: its making was answered. `resumed`: an earlier try of this very create has made it, and may
   * have done more. `on evidence`: another stack may have made the very same user meanwhile.
   */
  readonly origin: 'new' | 'resumed' | 'on evidence';
}

/**
 * The user made, or found to be what an earlier try made. AlreadyExists where the name is taken by
 * anybody else. A retriable failure leaves nobody behind, or somebody whom the repeat finds again.
 */
export async function makeUser(connections: Connections, named: NamedUser): Promise<Made> {
  const { user, isOurName } = named;
  let started = performance.now();
  const isOurs = (found: GroupedUser) =>
    isOurName || isOursOnEvidence(found, user, performance.now() - started);
  let mayCome = false;

  // Not carried out: again. Refused for what was sent: the end. Taken, or nobody knows: whoever is found
  // decides; where nobody is, again.
  const judge: Judge<Made> = async (failures) => {
    const last = asFailure(failures.at(-1));
    const isTaken = last.code === 'AlreadyExists';
    mayCome = isOnItsWay(failures);
    if (last.call.fate === 'postponed') {
      // Nobody was made so far: whoever is older than the next try is somebody else's.
      if (!mayBeDone(failures)) started = performance.now();
      return undefined;
    }
    if (last.call.fate === 'refused' && !isTaken) {
      return refused(connections, named, failures, isOurs);
    }
    if (isTaken && !isOurName && !mayBeDone(failures)) throw takenName(user, last);
    const found = await look(connections, named, last);
    if (found && isOurs(found)) {
      return { user: found, origin: isOurName ? 'resumed' : 'on evidence' };
    }
    const isFinal = isTaken && (!isNameTaken(user, last) || isAskedEnough(failures));
    if (!found && !isFinal) return undefined;
    const taken = takenName(user, isTaken ? last : undefined);
    const isInDoubt = found ? isAsSent(found, user) : mayBeDone(failures);
    throw isInDoubt ? inDoubt(taken) : taken;
  };
  try {
    return await createUser(connections.working, user, asMade, judge);
  } catch (error) {
    const failure = asFailure(error);
    if (isOurName || !isRetriable(failure)) throw failure;
    // A request that nobody answered may be carried out yet, and the repeat would meet its user; so it
    // would one for whom the last look came too soon.
    const isUnseen = async () =>
      failure.call.fate === 'unknown' && (await lookTwice(() => look(connections, named, failure)));
    throw mayCome || (await isUnseen()) ? leftUnknown(failure) : failure;
  }
}

// Reads lag behind writes: a name that is taken by nobody whom a look finds is asked for once more.
function isAskedEnough(failures: readonly Failure[]): boolean {
  return failures.filter(({ code }) => code === 'AlreadyExists').length > 2;
}

function asMade(user: Omit<GroupedUser, 'groups'>): Made {
  return { user: { ...user, groups: [] }, origin: 'new' };
}

/** Ends with the refusal, after taking back whom the call has made before it was refused. */
async function refused(
  connections: Connections,
  named: NamedUser,
  failures: readonly Failure[],
  isOurs: (found: GroupedUser) => boolean,
): Promise<never> {
  const failure = asFailure(failures.at(-1));
  const isRepeated = mayBeDone(failures);
  const stage = madeBefore(failure);
  if (stage === 'no' && !isRepeated) throw failure;
  // Nobody looks again once this is answered.
  const found = await lookTwice(() => look(connections, named, failure));
  // The error proves that this call made a user; an earlier try makes another's seem ours.
  const isProven = stage === 'yes' && !isRepeated;
  if (found && isOurs(found)) {
    if (named.isOurName || isProven) {
      return takeBack(connections.cleaning, { identifier: named.user, user: found }, failure);
    }
    throw saying(failure, 'A user of that name was made a moment ago and is still there');
  }
  // Who is as it was sent may be ours where its age is not known, and what is on its way may make one.
  const isInDoubt = found
    ? isAsSent(found, named.user) && (isProven || !found.asOf)
    : isProven || isOnItsWay(failures);
  if (!isInDoubt) throw failure;
  throw saying(failure, 'A user of that name may have been left behind');
}

function saying(failure: Failure, what: string): Failure {
  const message = `${saidBy(failure)}${what}: delete it if nobody else has made it.`;
  return new Failure(failure.code, message);
}

/** Who has the name, if anybody does. Where nobody can be asked, throws the failure that may leave. */
async function look(
  { working, cleaning }: Connections,
  { user, isOurName }: NamedUser,
  failure: Failure,
): Promise<GroupedUser | undefined> {
  let unseen: Failure | undefined;
  for (const cognito of [working, cleaning]) {
    try {
      return await findUserWithGroups(cognito, user);
    } catch (error) {
      unseen = asFailure(error);
      if (unseen.code === 'NotFound') return undefined;
    }
  }
  if (isOurName && isRetriable(failure)) throw failure;
  throw leftUnknown(failure, unseen);
}

function leftUnknown(failure: Failure, unseen?: Failure): Failure {
  const why =
    unseen && unseen.message !== failure.message ? `Looking for it failed: ${saidBy(unseen)}` : '';
  return new Failure(
    'GeneralServiceException',
    `${saidBy(failure)}Whether a user was made is not known: one of that name may have been left behind. ` +
      `${why}Look for it, and delete it before the stack makes it again.`,
  );
}
