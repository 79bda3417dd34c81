// Who may sign in, and through which client.
import type { UserPoolClientType } from '@aws-sdk/client-cognito-identity-provider';
import { invalidParameter, ServiceError } from '../errors';
import { findUser, lookUpUser } from '../lookup';
import type { UserPool } from '../user-pool';
import type { User } from '../users';

export function notAuthorized(message: string): ServiceError {
  return new ServiceError('NotAuthorizedException', message);
}

/** The client with this id, or ResourceNotFoundException. */
export function clientFor(pool: UserPool, id = ''): UserPoolClientType {
  const client = pool.clients.get(id);
  if (!client) {
    throw new ServiceError('ResourceNotFoundException', `User pool client ${id} does not exist.`);
  }
  return client;
}

/** What a map of parameters has under a name, or InvalidParameterException. */
export function parameter(given: Record<string, string> | undefined, name: string): string {
  const value = given?.[name];
  if (!value) {
    throw invalidParameter(`Missing required parameter ${name}`);
  }
  return value;
}

function namedUser(pool: UserPool, client: UserPoolClientType, name: string): User {
  // "doesn't disclose the nonexistence of a user account" (developer guide, "Managing user existence
  // error responses"); LEGACY, the default, does.
  if (client.PreventUserExistenceErrors === 'ENABLED' && !lookUpUser(pool, name)) {
    throw notAuthorized('Incorrect username or password.');
  }
  return findUser(pool, name);
}

/** The user whom name and password let in, or NotAuthorizedException, UserNotFoundException. */
export function userWithPassword(
  pool: UserPool,
  client: UserPoolClientType,
  parameters: Record<string, string> | undefined,
  now: Date,
): User {
  const user = namedUser(pool, client, parameter(parameters, 'USERNAME'));
  const password = parameter(parameters, 'PASSWORD');
  if (!user.enabled) {
    // Both localstack#8454 and moto#6552 quote the message.
    throw notAuthorized('User is disabled.');
  }
  if (user.password.value !== password) {
    throw notAuthorized('Incorrect username or password.');
  }
  if (user.password.expires && user.password.expires <= now) {
    throw notAuthorized('Temporary password has expired and must be reset by an administrator.');
  }
  return user;
}
