// The one finder: the only caller of AdminGetUser, so that an alias is never followed anywhere.
import { AdminGetUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Failure } from '../user/failure';
import { isNamed } from '../user/identity';
import type { GroupedUser, StoredUser, UserIdentifier } from '../user/user';
import type { Connection } from './connection';
import { listGroups } from './groups';
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

/** The same with the groups, asked for side by side; they are nobody's where the user is refused. */
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
