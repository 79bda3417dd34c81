// Inviting a user again who has not accepted yet: a mail can't be unsent, so none is sent twice.
import { AdminCreateUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import { asFailure, Failure, isRetriable } from '../user/failure';
import type { DeclaredUser } from '../user/user';
import { type Connection, done } from './connection';
import { findUser } from './find-user';
import { type Judge, repeatable } from './patience';
import type { Target } from './target';
import { toInvitation } from './translate';

/**
 * Sends the invitation, with a new temporary password and expiry. `user` is as it was read last: a
 * later UserLastModifiedDate tells that a try was carried out whose answer is lost.
 */
export async function inviteAgain(
  cognito: Connection,
  { identifier, user }: Target,
  declared: DeclaredUser,
): Promise<void> {
  let isOnItsWay = false;
  const judge: Judge<true> = async (failures) => {
    await repeatable(failures);
    const { call } = failures.at(-1) ?? {};
    if (call?.fate === 'postponed') return undefined;
    isOnItsWay ||= call?.error === 'AbortError';
    try {
      const { lastModified } = await findUser(cognito, identifier);
      const isUnchanged = lastModified && lastModified.getTime() === user.lastModified?.getTime();
      return isUnchanged ? undefined : true;
    } catch (error) {
      asFailure(error);
      // Nobody to ask: one invitation too few can be asked for again, one too many is out.
      return true;
    }
  };
  const stored = { userPoolId: identifier.userPoolId, username: user.username };
  try {
    await cognito(new AdminCreateUserCommand(toInvitation(stored, declared)), done, judge);
  } catch (error) {
    // A request that nobody answered may be carried out yet, and the repeat would mail once more.
    if (!isOnItsWay || !isRetriable(asFailure(error))) throw error;
    const { message } = asFailure(error);
    throw new Failure('GeneralServiceException', `${message} An invitation may go out yet.`);
  }
}
