// How a call names the user that it changes: by the `sub`, which is nobody else's. A username is free
// again the moment its user is gone, and may then lead to whoever has it as an alias (API reference:
// the Username of every Admin operation "can be any of their alias attributes").
import { asFailure } from '../user/failure';
import { isFederated, subOf } from '../user/identity';
import type { StoredUser, UserIdentifier } from '../user/user';
import type { Connection } from './connection';
import { findUser } from './find-user';
import { lookTwice } from './patience';

/** A user that was found, and the identifier by which it was. */
export interface Target {
  readonly identifier: UserIdentifier;
  readonly user: StoredUser;
}

/**
 * Makes a call that changes the user; `call` gets the identifier to name it by. NotFound where the user
 * is gone, whoever answers to its name now.
 */
export async function onUser<Result>(
  cognito: Connection,
  target: Target,
  call: (address: UserIdentifier) => Promise<Result>,
): Promise<Result> {
  const address = addressOf(target);
  try {
    return await call(address);
  } catch (error) {
    const failure = asFailure(error);
    const byStoredName = { ...address, username: target.user.username };
    const isGone = failure.call.error === 'UserNotFoundException';
    if (!isGone || address.username === byStoredName.username) throw failure;
    // Where it is still there, it answers to its username alone.
    if (!(await isStillThere(cognito, target))) throw failure;
    return call(byStoredName);
  }
}

/** Whether the very same user is still there: reads lag behind writes, so gone is who is missed twice. */
export function isStillThere(cognito: Connection, target: Target): Promise<boolean> {
  return lookTwice(() => isSeen(cognito, target));
}

async function isSeen(cognito: Connection, target: Target): Promise<boolean> {
  try {
    return subOf(await findUser(cognito, target.identifier)) === subOf(target.user);
  } catch (error) {
    const failure = asFailure(error);
    if (failure.code === 'NotFound') return false;
    throw failure;
  }
}

/** The identifier by which calls name the user. */
function addressOf({ identifier, user }: Target): UserIdentifier {
  const sub = subOf(user);
  const username = sub === undefined || isFederated(user) ? user.username : sub;
  return { userPoolId: identifier.userPoolId, username };
}
