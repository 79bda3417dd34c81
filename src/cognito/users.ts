// What is done to users, one function per operation.
import {
  AdminCreateUserCommand,
  AdminDeleteUserCommand,
  AdminUpdateUserAttributesCommand,
  ListUsersCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Attributes, IdentifiedUser, StoredUser } from '../user/user';
import { type Connection, done } from './connection';
import { type Judge, mayBeDone, repeatable } from './patience';
import { isStillThere, onUser, type Target } from './target';
import { fromUserType, toAttributeList, toCreateRequest } from './translate';

/** Most users that one ListUsers call answers (API reference, ListUsers, "Limit"). */
const PAGE = 60;

/**
 * Makes the declared user; the answer is all of it. The operation has no idempotency token: `judge`
 * decides after each failed try, and may answer in place of the service.
 */
export function createUser<Made>(
  cognito: Connection,
  user: IdentifiedUser,
  asMade: (user: StoredUser) => Made,
  judge: Judge<Made>,
): Promise<Made> {
  const request = new AdminCreateUserCommand(toCreateRequest(user));
  return cognito(
    request,
    ({ User }) => {
      const stored = fromUserType(User);
      return stored && asMade(stored);
    },
    judge,
  );
}

/** Sets the attributes, and deletes those whose value is blank, in one call. */
export async function updateAttributes(
  cognito: Connection,
  user: Target,
  changes: Attributes,
  clientMetadata?: Attributes,
): Promise<void> {
  await onUser(cognito, user, ({ userPoolId, username }) =>
    cognito(
      new AdminUpdateUserAttributesCommand({
        UserPoolId: userPoolId,
        Username: username,
        UserAttributes: toAttributeList(changes),
        ClientMetadata: clientMetadata && Object.fromEntries(clientMetadata),
      }),
      done,
    ),
  );
}

/** Deletes the user; done where an earlier try turns out to have done it. NotFound where it is gone. */
export async function deleteUser(cognito: Connection, user: Target): Promise<void> {
  const judge: Judge<true> = async (failures) => {
    if (mayBeDone(failures) && !(await isStillThere(cognito, user))) return true;
    return repeatable(failures);
  };
  await onUser(cognito, user, ({ userPoolId, username }) =>
    cognito(
      new AdminDeleteUserCommand({ UserPoolId: userPoolId, Username: username }),
      done,
      judge,
    ),
  );
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
  const { users, next } = await cognito(
    request,
    ({ Users, PaginationToken }) => Users && { users: Users, next: PaginationToken },
  );
  return {
    users: users.flatMap((user) => fromUserType(user) ?? []),
    nextToken: next === nextToken ? undefined : next,
  };
}
