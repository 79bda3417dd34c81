// What a sign-in hands out: tokens that nobody checks here, so they are not signed.
import type { AuthenticationResultType } from '@aws-sdk/client-cognito-identity-provider';
import { groupsOf } from '../groups';
import type { UserPool } from '../user-pool';
import type { User } from '../users';
import { encode } from './opaque';

function token(claims: object): string {
  return `${encode({ alg: 'none' })}.${encode(claims)}.`;
}

/** Tokens in the form of a JWT; claims as in the developer guide, "Understanding user pool tokens". */
export function tokensOf(pool: UserPool, user: User): AuthenticationResultType {
  const names = groupsOf(pool, user).map(({ GroupName }) => GroupName);
  const claims = { sub: user.sub, ...(names.length > 0 && { 'cognito:groups': names }) };
  return {
    AccessToken: token({ ...claims, username: user.username, token_use: 'access' }),
    IdToken: token({ ...claims, 'cognito:username': user.username, token_use: 'id' }),
    RefreshToken: token({ sub: user.sub }),
    ExpiresIn: 3600,
    TokenType: 'Bearer',
  };
}
