// The token that gives new ones without a password.
import type { UserPoolClientType } from '@aws-sdk/client-cognito-identity-provider';
import type { UserPool } from '../state/user-pool';
import type { User } from '../state/users';
import { decode, encode } from './text';

const MILLISECONDS = { seconds: 1_000, minutes: 60_000, hours: 3_600_000, days: 86_400_000 };

/** A refresh token of this user, for the client through which the user signed in. */
export function refreshTokenOf(
  pool: UserPool,
  client: UserPoolClientType,
  user: User,
  now: Date,
): string {
  const until = now.getTime() + validity(client);
  return encode([pool.id, client.ClientId, user.sub, user.revocations, until]);
}

// "The default time unit for RefreshTokenValidity in an API request is days"; 30 unless said otherwise.
function validity({ RefreshTokenValidity, TokenValidityUnits }: UserPoolClientType): number {
  return (RefreshTokenValidity || 30) * MILLISECONDS[TokenValidityUnits?.RefreshToken ?? 'days'];
}

/** Whose token it is; undefined where it is over, revoked, or of another pool or client. */
export function userOfRefreshToken(
  pool: UserPool,
  client: UserPoolClientType,
  token: string,
  now: Date,
): User | undefined {
  const [poolId, clientId, sub, revocations, until] = decode(token);
  if (poolId !== pool.id || clientId !== client.ClientId || typeof sub !== 'string') {
    return undefined;
  }
  const user = pool.users.withSub(sub);
  const good = typeof until === 'number' && now.getTime() < until;
  return good && user?.revocations === revocations ? user : undefined;
}
