// The session that ties the answer of a challenge to the sign-in that met it.
import type { UserPoolClientType } from '@aws-sdk/client-cognito-identity-provider';
import type { UserPool } from '../state/user-pool';
import type { User } from '../state/users';
import { decode, encode } from './text';

// "The default authentication session expiry time is 3 minutes" (amplify-js#13802).
const DEFAULT_MINUTES = 3;

/** A session of this user, good for as long as the client says. */
export function openSession(
  pool: UserPool,
  client: UserPoolClientType,
  user: User,
  now: Date,
): string {
  const minutes = client.AuthSessionValidity ?? DEFAULT_MINUTES;
  return encode([pool.id, user.sub, now.getTime() + minutes * 60_000]);
}

/** The user whose session it is; undefined where it is over or none of this pool. */
export function userOfSession(pool: UserPool, session: string, now: Date): User | undefined {
  const [poolId, sub, until] = decode(session);
  const open = poolId === pool.id && typeof until === 'number' && now.getTime() < until;
  return open && typeof sub === 'string' ? pool.users.withSub(sub) : undefined;
}
