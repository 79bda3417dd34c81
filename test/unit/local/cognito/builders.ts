// Users, pools and a service for tests that need no HTTP.
import type {
  AdminCreateUserRequest,
  CreateUserPoolRequest,
  UserPoolClientType,
} from '@aws-sdk/client-cognito-identity-provider';
import { adminCreateUser } from '../../../../local/cognito/operations/admin-create-user';
import { createPool } from '../../../../local/cognito/rules/pools';
import type { Group } from '../../../../local/cognito/state/groups';
import { createService, type Service } from '../../../../local/cognito/state/service';
import type { UserPool } from '../../../../local/cognito/state/user-pool';
import type { User } from '../../../../local/cognito/state/users';

export const NOW = new Date('2026-01-31T10:00:00Z');

/** A user with a name, a sub made of it and no attributes. */
export function user(partial: Partial<User> = {}): User {
  const username = partial.username ?? 'ann';
  return {
    username,
    sub: `sub-of-${username}`,
    created: NOW,
    modified: NOW,
    attributes: new Map(),
    status: 'FORCE_CHANGE_PASSWORD',
    enabled: true,
    formerPasswords: [],
    revocations: 0,
    password: { value: 'Correct-horse-1' },
    ...partial,
  };
}

/** A service whose clock stands still. */
export function service(): Service {
  return createService({ clock: () => NOW });
}

/** A pool in a service. */
export function poolIn(target: Service, request: Partial<CreateUserPoolRequest> = {}): UserPool {
  const id = `us-east-1_Pool${target.pools.size}`;
  const pool = createPool({ PoolName: 'people', ...request }, id, 'us-east-1', NOW);
  target.pools.set(id, pool);
  return pool;
}

/** The client `app` in a pool, through which its server signs people in. */
export function clientIn(pool: UserPool, partial: UserPoolClientType = {}): UserPoolClientType {
  const client: UserPoolClientType = {
    ClientId: 'app',
    ExplicitAuthFlows: ['ALLOW_ADMIN_USER_PASSWORD_AUTH'],
    ...partial,
  };
  pool.clients.set('app', client);
  return client;
}

/** A group in a pool. */
export function groupIn(pool: UserPool, name: string): Group {
  const group = { description: { GroupName: name }, members: new Set<User>() };
  pool.groups.set(name, group);
  return group;
}

/** Creates ann, or whoever the request says, and gives the user as the pool keeps it. */
export function created(
  target: Service,
  pool: UserPool,
  request: Partial<AdminCreateUserRequest> = {},
): User {
  const answer = adminCreateUser(target, { UserPoolId: pool.id, Username: 'ann', ...request });
  const kept = pool.users.withUsername(answer.User?.Username ?? '');
  if (!kept) throw new Error('The pool does not keep the user it answered with.');
  return kept;
}
