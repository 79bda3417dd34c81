// Inviting a user again who has not accepted yet: a mail can't be unsent, so none is sent twice.
import { AdminCreateUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import { asFailure, Failure, isRetriable, saidBy } from '../user/failure';
import type { DeclaredUser } from '../user/user';
import { type Connections, done } from './connection';
import { findUser } from './find-user';
import { isOnItsWay, type Judge, lookTwice, repeatable } from './patience';
import type { Target } from './target';
import { toInvitation } from './translate';

/**
 * Sends the invitation, with a new temporary password and expiry. `user` is as it was read last: a
 * later UserLastModifiedDate tells that a try was carried out whose answer is lost.
 */
export async function inviteAgain(
  { working, cleaning }: Connections,
  { identifier, user }: Target,
  declared: DeclaredUser,
): Promise<void> {
  const isChanged = async () => {
    const { lastModified } = await findUser(cleaning, identifier);
    return lastModified === undefined || lastModified.getTime() !== user.lastModified?.getTime();
  };
  let mayCome = false;
  const judge: Judge<true> = async (failures) => {
    await repeatable(failures);
    const call = failures.at(-1)?.call;
    if (call?.fate === 'postponed') return undefined;
    mayCome = isOnItsWay(failures);
    try {
      // A second mail is worse than half a second.
      return (await lookTwice(isChanged)) ? true : undefined;
    } catch (error) {
      asFailure(error);
      // Nobody to ask: one invitation too few can be asked for again, one too many is out.
      return true;
    }
  };
  const stored = { userPoolId: identifier.userPoolId, username: user.username };
  try {
    await working(new AdminCreateUserCommand(toInvitation(stored, declared)), done, judge);
  } catch (error) {
    // A request that nobody answered may be carried out yet, and the repeat would mail once more.
    if (!mayCome || !isRetriable(asFailure(error))) throw error;
    throw new Failure('GeneralServiceException', `${saidBy(error)}An invitation may go out yet.`);
  }
}
