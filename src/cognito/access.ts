// Whether and how a user gets in: state, password, invitation; by its stored name.
import {
  AdminCreateUserCommand,
  AdminDisableUserCommand,
  AdminEnableUserCommand,
  AdminSetUserPasswordCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { DeclaredUser, UserIdentifier } from '../user/user';
import type { Connection } from './connection';
import { toInvitation } from './translate';

/** Lets the user sign in, or not; disabling also revokes its tokens. */
export async function setEnabled(
  cognito: Connection,
  { userPoolId, username }: UserIdentifier,
  enabled: boolean,
): Promise<void> {
  const input = { UserPoolId: userPoolId, Username: username };
  if (enabled) {
    const request = new AdminEnableUserCommand(input);
    await cognito('AdminEnableUser', (client, options) => client.send(request, options));
  } else {
    const request = new AdminDisableUserCommand(input);
    await cognito('AdminDisableUser', (client, options) => client.send(request, options));
  }
}

/** Sets the password: a permanent one confirms the user, a temporary one asks for a new one. */
export async function setPassword(
  cognito: Connection,
  { userPoolId, username }: UserIdentifier,
  password: string | undefined,
  permanent: boolean,
): Promise<void> {
  const request = new AdminSetUserPasswordCommand({
    UserPoolId: userPoolId,
    Username: username,
    Password: password,
    Permanent: permanent,
  });
  await cognito('AdminSetUserPassword', (client, options) => client.send(request, options));
}

/** Invites a user again who has not accepted yet, with a new temporary password and expiry. */
export async function inviteAgain(
  cognito: Connection,
  user: UserIdentifier,
  declared: DeclaredUser,
): Promise<void> {
  const request = new AdminCreateUserCommand(toInvitation(user, declared));
  await cognito('AdminCreateUser', (client, options) => client.send(request, options));
}
