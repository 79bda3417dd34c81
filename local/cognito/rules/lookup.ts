// Finding the pool and the user that a request names, or the error the service answers instead.
import type { Service } from '../state/service';
import type { UserPool } from '../state/user-pool';
import type { User } from '../state/users';
import { ServiceError } from '../validation/errors';
import { aliasKeys } from './aliases';

/** The pool with this id, or ResourceNotFoundException. */
export function findPool(service: Service, id = ''): UserPool {
  const pool = service.pools.get(id);
  if (!pool) throw new ServiceError('ResourceNotFoundException', `User pool ${id} does not exist.`);
  return pool;
}

/**
 * The user who answers to a name: a username, else a `sub`, else an alias, as the API reference says of
 * the Username of every Admin operation ("it can be any of their alias attributes").
 */
export function lookUpUser(pool: UserPool, name: string): User | undefined {
  const direct = pool.users.withUsername(name) ?? pool.users.withSub(name);
  if (direct) return direct;
  for (const key of aliasKeys(pool, name)) {
    const user = pool.users.withAlias(key);
    if (user) return user;
  }
  return undefined;
}

/** The user who answers to a name, or UserNotFoundException. */
export function userNamed(pool: UserPool, name = ''): User {
  return there(lookUpUser(pool, name));
}

/**
 * The user whom RESEND names, or UserNotFoundException. The Username of AdminCreateUser is the username, or
 * the address where the pool signs in by it: the API reference speaks of no alias there, as it does for every
 * other operation.
 */
export function findInvited(pool: UserPool, name = ''): User {
  const byAddress = pool.usernameAttributes.length > 0;
  return there(byAddress ? lookUpUser(pool, name) : pool.users.withUsername(name));
}

function there(user: User | undefined): User {
  if (!user) throw new ServiceError('UserNotFoundException', 'User does not exist.');
  return user;
}
