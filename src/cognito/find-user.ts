// The one finder: the only caller of AdminGetUser, so that an alias is never followed anywhere.
import { AdminGetUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Failure } from '../user/failure';
import { isNamed } from '../user/identity';
import type { StoredUser, UserIdentifier } from '../user/user';
import type { Connection } from './connection';
import { fromGetUser } from './translate';

/** The user that the identifier names. NotFound where the name is somebody else's alias or `sub`. */
export async function findUser(
  cognito: Connection,
  { userPoolId, username }: UserIdentifier,
): Promise<StoredUser> {
  const request = new AdminGetUserCommand({ UserPoolId: userPoolId, Username: username });
  const user = fromGetUser(
    await cognito('AdminGetUser', (client, options) => client.send(request, options)),
  );
  if (isNamed(user, username)) return user;
  throw new Failure('NotFound', 'No user of that name exists; it is an alias of another user.');
}
