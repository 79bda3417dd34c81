// AdminCreateUser: a new user, or with MessageAction RESEND a new invitation for one who is there.
import { randomUUID } from 'node:crypto';
import type {
  AdminCreateUserRequest,
  AdminCreateUserResponse,
} from '@aws-sdk/client-cognito-identity-provider';
import { type Conflict, conflicts, movable, takenMessage, takeOver } from '../claims';
import { ServiceError } from '../errors';
import { findInvited, findPool } from '../lookup';
import { invite } from '../messages';
import { byName, checkFlags, checkNew } from '../rules/attributes';
import { keptAttributes, keptUsername } from '../rules/letter-case';
import { checkPassword, generatePassword, temporaryUntil } from '../rules/password';
import { userView } from '../rules/user-view';
import { addressAttribute, withAddress } from '../rules/usernames';
import type { Service } from '../service';
import type { UserPool } from '../user-pool';
import type { Attributes, Password, User } from '../users';

function temporaryPassword(service: Service, pool: UserPool, given?: string): Password {
  if (given !== undefined) {
    checkPassword(pool.passwordPolicy, given);
  }
  return {
    value: given ?? generatePassword(pool.passwordPolicy),
    expires: temporaryUntil(pool.passwordPolicy, service.clock()),
  };
}

function resend(service: Service, pool: UserPool, input: AdminCreateUserRequest): User {
  const user = findInvited(pool, input.Username);
  if (user.status !== 'FORCE_CHANGE_PASSWORD') {
    throw new ServiceError(
      'UnsupportedUserStateException',
      `Resend not possible. User status is ${user.status}, not FORCE_CHANGE_PASSWORD.`,
    );
  }
  user.password = temporaryPassword(service, pool, input.TemporaryPassword);
  user.modified = service.clock();
  invite(service, pool, user, 'RESEND', input.DesiredDeliveryMediums);
  return user;
}

function refuseTaken(pool: UserPool, found: readonly Conflict[], force: boolean): void {
  // ForceAliasCreation moves an alias; the address by which a pool signs in is a username (API reference).
  const fixed = found.find((conflict) => !force || !movable(pool, conflict));
  if (fixed) {
    const isUsername = pool.usernameAttributes.includes(fixed.attribute);
    throw new ServiceError(
      isUsername ? 'UsernameExistsException' : 'AliasExistsException',
      takenMessage(fixed.attribute),
    );
  }
}

function givenAttributes(
  pool: UserPool,
  input: AdminCreateUserRequest,
  address?: string,
): Attributes {
  const list = [...byName(input.UserAttributes)].filter(([, value]) => value !== '');
  const given = new Map(list);
  const attributes = address ? withAddress(given, address, input.Username ?? '') : given;
  checkNew(pool.schema, attributes);
  checkFlags(attributes);
  return attributes;
}

function create(service: Service, pool: UserPool, input: AdminCreateUserRequest): User {
  const requested = input.Username ?? '';
  const address = addressAttribute(pool, requested);
  const given = givenAttributes(pool, input, address);
  if (!address && pool.users.withUsername(requested)) {
    throw new ServiceError('UsernameExistsException', 'User account already exists');
  }
  const attributes = keptAttributes(service.flattenCase, pool, given);
  const found = conflicts(pool, attributes);
  refuseTaken(pool, found, input.ForceAliasCreation ?? false);
  const password = temporaryPassword(service, pool, input.TemporaryPassword);
  takeOver(pool, found);
  const sub = randomUUID();
  const now = service.clock();
  const user: User = {
    username: address ? sub : keptUsername(service.flattenCase, pool, requested),
    sub,
    created: now,
    modified: now,
    attributes: new Map([['sub', sub], ...attributes]),
    status: 'FORCE_CHANGE_PASSWORD',
    enabled: true,
    password,
    formerPasswords: [],
  };
  pool.users.add(user);
  if (input.MessageAction !== 'SUPPRESS') {
    invite(service, pool, user, 'INVITATION', input.DesiredDeliveryMediums);
  }
  return user;
}

/** Answers the whole user. RESEND answers UserNotFoundException where there is nobody to invite again. */
export function adminCreateUser(
  service: Service,
  input: AdminCreateUserRequest,
): AdminCreateUserResponse {
  const pool = findPool(service, input.UserPoolId);
  const act = input.MessageAction === 'RESEND' ? resend : create;
  return { User: userView(act(service, pool, input)) };
}
