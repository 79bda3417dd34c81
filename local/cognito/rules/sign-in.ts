// Who may sign in, and through which client.
import type { UserPoolClientType } from '@aws-sdk/client-cognito-identity-provider';
import { userOfRefreshToken } from '../opaque/refresh-token';
import type { UserPool } from '../state/user-pool';
import type { User } from '../state/users';
import { invalidParameter, ServiceError } from '../validation/errors';
import { lookUpUser, userNamed } from './lookup';
import { checkSecretHash } from './secret-hash';

/** What a client sends to sign in, by name. */
export type Parameters = Readonly<Record<string, string>>;

export function notAuthorized(message: string): ServiceError {
  return new ServiceError('NotAuthorizedException', message);
}

/** What a map of parameters has under a name, or InvalidParameterException. */
export function parameter(given: Parameters, name: string): string {
  const value = given[name];
  if (!value) throw invalidParameter(`Missing required parameter ${name}`);
  return value;
}

/** The user whom name and password let in, or NotAuthorizedException, UserNotFoundException. */
export function userWithPassword(
  pool: UserPool,
  client: UserPoolClientType,
  parameters: Parameters,
  now: Date,
): User {
  const name = parameter(parameters, 'USERNAME');
  checkSecretHash(client, parameters.SECRET_HASH, [name]);
  const user = userSigningIn(pool, client, name);
  const password = parameter(parameters, 'PASSWORD');
  if (!user.enabled) {
    // Both localstack#8454 and moto#6552 quote the message.
    throw notAuthorized('User is disabled.');
  }
  if (user.password.value !== password) throw notAuthorized('Incorrect username or password.');
  if (user.password.expires && user.password.expires <= now) {
    throw notAuthorized('Temporary password has expired and must be reset by an administrator.');
  }
  return user;
}

function userSigningIn(pool: UserPool, client: UserPoolClientType, name: string): User {
  // "doesn't disclose the nonexistence of a user account" (developer guide, "Managing user existence
  // error responses"); LEGACY, the default, does.
  if (client.PreventUserExistenceErrors === 'ENABLED' && !lookUpUser(pool, name)) {
    throw notAuthorized('Incorrect username or password.');
  }
  return userNamed(pool, name);
}

/** The user whom a refresh token lets in again, or NotAuthorizedException. */
export function userWithRefreshToken(
  pool: UserPool,
  client: UserPoolClientType,
  parameters: Parameters,
  now: Date,
): User {
  const token = parameter(parameters, 'REFRESH_TOKEN');
  const user = userOfRefreshToken(pool, client, token, now);
  if (!user) throw notAuthorized('Invalid Refresh Token');
  // Nothing else in the call names the user, and no alias will do (boto3#2736).
  checkSecretHash(client, parameters.SECRET_HASH, [user.username, user.sub]);
  if (!user.enabled) throw notAuthorized('User is disabled.');
  return user;
}
