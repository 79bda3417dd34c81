// The one finder: the only caller of AdminGetUser, so that an alias is never followed anywhere.
import { setTimeout as sleep } from 'node:timers/promises';
import { AdminGetUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import { asFailure, Failure } from '../user/failure';
import { names } from '../user/identity';
import { wasThere } from '../user/ownership';
import type { GroupedUser, StoredUser, UserIdentifier } from '../user/user';
import type { Connection } from './connection';
import { listGroups } from './list-groups';
import { LAG } from './patience';
import { fromGetUser } from './translate';
import { poolTraits } from './user-pool';

/** The user that the identifier names. NotFound where the name is somebody else's alias or `sub`. */
export async function findUser(
  cognito: Connection,
  identifier: UserIdentifier,
): Promise<StoredUser> {
  const user = await getUser(cognito, identifier);
  const answer = names(user, identifier.username);
  if (answer === 'yes') return user;
  if (answer === 'unless case counts') {
    const { isCaseSensitive } = await poolTraits(cognito, identifier.userPoolId);
    if (!isCaseSensitive) return user;
  }
  throw new Failure('NotFound', 'No user of that name exists; it is an alias of another user.');
}

/**
 * The same, asked once more where nobody is found: reads lag behind writes, and a user who is taken for
 * gone stays for good. GeneralServiceException where somebody else may have made the user meanwhile. A
 * pool that is gone is not asked again.
 */
export async function findUserTwice(
  cognito: Connection,
  identifier: UserIdentifier,
): Promise<StoredUser> {
  const began = performance.now();
  try {
    return await findUser(cognito, identifier);
  } catch (error) {
    const failure = asFailure(error);
    const { code, call } = failure;
    if (code !== 'NotFound' || call.error === 'ResourceNotFoundException') throw failure;
    await sleep(LAG);
    const user = await findUser(cognito, identifier);
    if (wasThere(user, performance.now() - began)) return user;
    throw new Failure(
      'GeneralServiceException',
      'A user of that name was made only just now, maybe by somebody else, and was not deleted. Delete ' +
        'the resource again if the user is its own, or retain it.',
    );
  }
}

/** Whoever answers to an address, if anybody does. For the alias guard alone: it follows aliases. */
export async function holderOf(
  cognito: Connection,
  userPoolId: string,
  address: string,
): Promise<StoredUser | undefined> {
  try {
    return await getUser(cognito, { userPoolId, username: address });
  } catch (error) {
    if (asFailure(error).call.error === 'UserNotFoundException') return undefined;
    throw error;
  }
}

/** As findUser, with the groups, asked for side by side: they are nobody's where the user is refused. */
export async function findUserWithGroups(
  cognito: Connection,
  identifier: UserIdentifier,
): Promise<GroupedUser> {
  const [user, groups] = await Promise.allSettled([
    findUser(cognito, identifier),
    listGroups(cognito, identifier),
  ]);
  if (user.status === 'rejected') throw user.reason;
  if (groups.status === 'rejected') throw groups.reason;
  return { ...user.value, groups: groups.value };
}

function getUser(
  cognito: Connection,
  { userPoolId, username }: UserIdentifier,
): Promise<StoredUser> {
  const request = new AdminGetUserCommand({ UserPoolId: userPoolId, Username: username });
  return cognito(request, fromGetUser);
}
