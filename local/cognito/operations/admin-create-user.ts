// AdminCreateUser: a new user, or with MessageAction RESEND a new invitation for one who is there.
import { randomUUID } from 'node:crypto';
import type {
  AdminCreateUserRequest,
  AdminCreateUserResponse,
} from '@aws-sdk/client-cognito-identity-provider';
import { byName, checkFlags, checkNew } from '../rules/attributes';
import { conflicts, refuseTaken, takeOver } from '../rules/claims';
import { checkMediums } from '../rules/delivery';
import { keptAttributes, keptUsername } from '../rules/letter-case';
import { findInvited, findPool } from '../rules/lookup';
import { invite } from '../rules/messages';
import { NO_PASSWORD, needsNone, temporaryPassword } from '../rules/temporary-password';
import { userView } from '../rules/user-view';
import { addressAttribute, withAddress } from '../rules/usernames';
import type { Service } from '../state/service';
import type { UserPool } from '../state/user-pool';
import type { Attributes, User } from '../state/users';
import { ServiceError } from '../validation/errors';

/** Answers the whole user. RESEND answers UserNotFoundException where there is nobody to invite again. */
export function adminCreateUser(
  service: Service,
  input: AdminCreateUserRequest,
): AdminCreateUserResponse {
  const pool = findPool(service, input.UserPoolId);
  const act = input.MessageAction === 'RESEND' ? resend : create;
  return { User: userView(act(service, pool, input)) };
}

function resend(service: Service, pool: UserPool, input: AdminCreateUserRequest): User {
  const user = findInvited(pool, input.Username);
  if (user.status !== 'FORCE_CHANGE_PASSWORD') {
    throw new ServiceError(
      'UnsupportedUserStateException',
      `Resend not possible. User status is ${user.status}, not FORCE_CHANGE_PASSWORD.`,
    );
  }
  checkMediums(input.DesiredDeliveryMediums, user.attributes);
  user.password = temporaryPassword(service, pool, input.TemporaryPassword);
  user.modified = service.clock();
  invite(service, pool, user, 'RESEND', input.DesiredDeliveryMediums);
  return user;
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
  const passwordless = needsNone(pool, input.TemporaryPassword, attributes);
  const password = passwordless
    ? NO_PASSWORD
    : temporaryPassword(service, pool, input.TemporaryPassword);
  takeOver(pool, found);
  const sub = randomUUID();
  const now = service.clock();
  const user: User = {
    username: address ? sub : keptUsername(service.flattenCase, pool, requested),
    sub,
    created: now,
    modified: now,
    attributes: new Map([['sub', sub], ...attributes]),
    // Confirmed at once: nobody has a password to change (inferred).
    status: passwordless ? 'CONFIRMED' : 'FORCE_CHANGE_PASSWORD',
    enabled: true,
    password,
    formerPasswords: [],
    revocations: 0,
  };
  pool.users.add(user);
  if (input.MessageAction !== 'SUPPRESS') {
    invite(service, pool, user, 'INVITATION', input.DesiredDeliveryMediums);
  }
  return user;
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
  checkMediums(input.DesiredDeliveryMediums, attributes);
  return attributes;
}
