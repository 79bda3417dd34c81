// CREATE: one call in the plain case, whose answer is the whole user; all or nothing in the others.
import { connectBoth } from '../cognito/connection';
import { checkGroups } from '../cognito/groups';
import { planCreation } from '../user/changes';
import { Failure, isRetriable, saidBy } from '../user/failure';
import { invites, mayHaveMailed } from '../user/invitation';
import { refuseMistakes, refuseReadOnly } from '../user/refusals/template';
import { show } from '../user/show';
import type { IdentifiedUser, ShownUser } from '../user/user';
import { type Made, makeUser } from './make-user';
import { nameUser } from './name-user';
import { perform } from './perform';
import { readAgain } from './read-again';
import { takeBack } from './take-back';
import type { UserRequest } from './user-request';

/** Makes the user and invites it. AlreadyExists where the name is taken, whoever made that user. */
export async function create(request: UserRequest): Promise<ShownUser> {
  const { declared, mistakes, session, ...source } = request;
  refuseReadOnly(mistakes);
  refuseMistakes(declared, mistakes);
  const connections = connectBoth(session);
  const { working, cleaning } = connections;
  const named = await nameUser(working, declared, source);
  const { user } = named;
  const groups = user.groups ?? [];
  // Neither a mail nor an alias that has moved can be taken back when a group turns out to be missing.
  if (invites(user) || user.forceAliasCreation) await checkGroups(working, user.userPoolId, groups);

  const made = await makeUser(connections, named);
  const identifier = named.keepsStoredName ? { ...user, username: made.user.username } : user;
  const changes = planCreation(user, made.user, made.origin === 'resumed');
  if (changes.length === 0) return show(made.user, identifier);
  const target = { identifier, user: made.user };
  const isCertain = made.origin !== 'on evidence';
  if (!isCertain && changes.some(({ kind }) => kind !== 'join')) throw unsure();
  try {
    await perform(connections, user, target, changes);
  } catch (error) {
    if (!isCertain) throw unsure(error);
    return takeBack(cleaning, target, error, unlessMailed(error, user, made));
  }
  return show(await readAgain(working, identifier, made.user, changes), identifier);
}

// Two stacks may race for a name: on evidence alone nobody is locked out, let in or deleted.
function unsure(error?: unknown): Failure {
  return new Failure(
    'GeneralServiceException',
    `${saidBy(error)}The answer of the service was lost, and the user of that name that is there now may be ` +
      'ours or have been made by somebody else at the same time: it was left as it is. Delete it if it ' +
      'is nobody’s, or import it.',
  );
}

// The repeat of the event would send a second invitation, and the password of the first is dead.
function unlessMailed(error: unknown, user: IdentifiedUser, made: Made): unknown {
  if (!(error instanceof Failure) || !isRetriable(error)) return error;
  if (!mayHaveMailed(user, made.user)) return error;
  return new Failure(
    'GeneralServiceException',
    `${saidBy(error)}The user was taken back, but an invitation may have gone out already.`,
  );
}
