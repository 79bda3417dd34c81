// Takes back a user that a create could not complete.
import type { Connection } from '../cognito/connection';
import type { Target } from '../cognito/target';
import { deleteUser } from '../cognito/users';
import { asFailure, Failure, saidBy } from '../user/failure';

/**
 * Deletes the user, and throws the failure that is to be answered: the one that stopped the create, or
 * that even taking back has failed, with the identifier by which CloudFormation cleans up.
 */
export async function takeBack(
  cleaning: Connection,
  target: Target,
  failure: unknown,
): Promise<never> {
  try {
    await deleteUser(cleaning, target);
  } catch (error) {
    const { code, message } = asFailure(error);
    if (code === 'NotFound') throw failure;
    const { userPoolId } = target.identifier;
    throw new Failure(
      'GeneralServiceException',
      `${saidBy(failure)}The user made before that was left behind, ` +
        `since deleting it failed: ${message}`,
      { leftBehind: { userPoolId, username: target.user.username } },
    );
  }
  throw failure;
}
