// Takes back a user that a create could not complete.
import type { Connection } from '../cognito/connection';
import type { Target } from '../cognito/target';
import { deleteUser } from '../cognito/users';
import { asFailure, Failure, saidBy } from '../user/failure';

/**
 * Deletes the user whose create was stopped by `failure`, and throws what is to be answered: `answer`,
 * or that even taking back has failed, with the identifier by which CloudFormation cleans up.
 */
export async function takeBack(
  cleaning: Connection,
  target: Target,
  failure: unknown,
  answer: unknown = failure,
): Promise<never> {
  try {
    await deleteUser(cleaning, target);
  } catch (error) {
    const { code, message } = asFailure(error);
    if (code === 'NotFound') throw answer;
    const { userPoolId } = target.identifier;
    throw new Failure(
      'GeneralServiceException',
      `${saidBy(failure)}The user made before that was left behind, ` +
        `since deleting it failed: ${message}`,
      { leftBehind: { userPoolId, username: target.user.username } },
    );
  }
  throw answer;
}
