// What is done to users, one function per operation. All but the first address the stored name.
import {
  AdminCreateUserCommand,
  AdminDeleteUserCommand,
  AdminUpdateUserAttributesCommand,
  ListUsersCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Attributes, IdentifiedUser, StoredUser, UserIdentifier } from '../user/user';
import type { Connection } from './connection';
import { fromUserType, toAttributeList, toCreateRequest } from './translate';

/** Most users that one ListUsers call answers (API reference, ListUsers, "Limit"). */
const PAGE = 60;

/** Makes the declared user; the answer is all of it. */
export async function createUser(cognito: Connection, user: IdentifiedUser): Promise<StoredUser> {
  const request = new AdminCreateUserCommand(toCreateRequest(user));
  const answer = await cognito('AdminCreateUser', (client, options) =>
    client.send(request, options),
  );
  return fromUserType(answer.User ?? {});
}

/** Sets the attributes, and deletes those whose value is blank, in one call. */
export async function updateAttributes(
  cognito: Connection,
  { userPoolId, username }: UserIdentifier,
  changes: Attributes,
  clientMetadata?: Attributes,
): Promise<void> {
  const request = new AdminUpdateUserAttributesCommand({
    UserPoolId: userPoolId,
    Username: username,
    UserAttributes: toAttributeList(changes),
    ClientMetadata: clientMetadata && Object.fromEntries(clientMetadata),
  });
  await cognito('AdminUpdateUserAttributes', (client, options) => client.send(request, options));
}

/** Deletes the user. */
export async function deleteUser(
  cognito: Connection,
  userPoolId: string,
  storedName: string,
): Promise<void> {
  const request = new AdminDeleteUserCommand({ UserPoolId: userPoolId, Username: storedName });
  await cognito('AdminDeleteUser', (client, options) => client.send(request, options));
}

/** One page of the pool's users and the token of the next, if there is one. */
export async function listUsers(
  cognito: Connection,
  userPoolId: string,
  nextToken?: string,
): Promise<{ users: StoredUser[]; nextToken?: string }> {
  const request = new ListUsersCommand({
    UserPoolId: userPoolId,
    Limit: PAGE,
    PaginationToken: nextToken,
  });
  const page = await cognito('ListUsers', (client, options) => client.send(request, options));
  return { users: (page.Users ?? []).map(fromUserType), nextToken: page.PaginationToken };
}
