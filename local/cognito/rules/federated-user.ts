// Users that no call of the API makes: those who come from an identity provider.
import { randomUUID } from 'node:crypto';
import type { Service } from '../state/service';
import type { User } from '../state/users';
import { keptAttributes, keptUsername } from './letter-case';
import { findPool } from './lookup';
import { NO_PASSWORD } from './temporary-password';

/**
 * Adds somebody who signed in through an identity provider; the username, `Google_123`, is the provider's
 * name and the user's id there (developer guide, "Adding user pool sign-in through a third party").
 */
export function addFederatedUser(
  service: Service,
  userPoolId: string,
  username: string,
  attributes: Record<string, string> = {},
): User {
  const pool = findPool(service, userPoolId);
  const now = service.clock();
  const sub = randomUUID();
  const given = new Map([['identities', identities(username, now)], ...Object.entries(attributes)]);
  const user: User = {
    username: keptUsername(service.flattenCase, pool, username),
    sub,
    created: now,
    modified: now,
    attributes: new Map([['sub', sub], ...keptAttributes(service.flattenCase, pool, given)]),
    status: 'EXTERNAL_PROVIDER',
    enabled: true,
    password: NO_PASSWORD,
    formerPasswords: [],
    revocations: 0,
  };
  pool.users.add(user);
  return user;
}

function identities(username: string, now: Date): string {
  const [providerName = '', ...rest] = username.split('_');
  return JSON.stringify([
    {
      userId: rest.join('_'),
      providerName,
      providerType: providerName,
      issuer: null,
      primary: true,
      dateCreated: now.getTime(),
    },
  ]);
}
