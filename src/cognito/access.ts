// Whether and how a user gets in: state and password.
import {
  AdminDisableUserCommand,
  AdminEnableUserCommand,
  AdminSetUserPasswordCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { Failure } from '../user/failure';
import { type Connection, done } from './connection';
import { type Judge, mayBeDone, repeatable } from './patience';
import { onUser, type Target } from './target';

/** Lets the user sign in, or not; disabling also revokes its tokens. */
export async function setEnabled(
  cognito: Connection,
  user: Target,
  isEnabled: boolean,
): Promise<void> {
  await onUser(cognito, user, ({ userPoolId, username }) => {
    const input = { UserPoolId: userPoolId, Username: username };
    return isEnabled
      ? cognito(new AdminEnableUserCommand(input), done)
      : cognito(new AdminDisableUserCommand(input), done);
  });
}

/**
 * Sets the password: a permanent one confirms the user, a temporary one asks for a new one.
 * GeneralServiceException, which nobody repeats, where it can't be known whether it was set: a pool that
 * keeps a history would refuse the repeat.
 */
export async function setPassword(
  cognito: Connection,
  user: Target,
  password: string | undefined,
  isPermanent: boolean,
): Promise<void> {
  let isUnknown = false;
  const judge: Judge<true> = async (failures) => {
    isUnknown = mayBeDone(failures);
    // Our own earlier try has set it: that is what the history remembers.
    const error = failures.at(-1)?.call.error;
    if (isUnknown && error === 'PasswordHistoryPolicyViolationException') return true;
    return repeatable(failures);
  };
  try {
    await onUser(cognito, user, ({ userPoolId, username }) =>
      cognito(
        new AdminSetUserPasswordCommand({
          UserPoolId: userPoolId,
          Username: username,
          Password: password,
          Permanent: isPermanent,
        }),
        done,
        judge,
      ),
    );
  } catch (error) {
    if (!isUnknown || !(error instanceof Failure) || error.call.fate === 'refused') throw error;
    throw new Failure(
      'GeneralServiceException',
      `Whether the password was set is not known. ${error.message}`,
      error.call,
    );
  }
}
