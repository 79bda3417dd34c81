// What a sign-in hands out: tokens that nobody checks here, so they are not signed.
import type { AuthenticationResultType } from '@aws-sdk/client-cognito-identity-provider';
import { groupsOf } from '../state/groups';
import type { UserPool } from '../state/user-pool';
import type { User } from '../state/users';
import { encode } from './text';

/** Tokens in the form of a JWT; claims as in the developer guide, "Understanding user pool tokens". */
export function tokensOf(pool: UserPool, user: User): AuthenticationResultType {
  const names = groupsOf(pool, user).map(({ GroupName }) => GroupName);
  const claims = { sub: user.sub, ...(names.length > 0 && { 'cognito:groups': names }) };
  return {
    AccessToken: token({ ...claims, username: user.username, token_use: 'access' }),
    IdToken: token({ ...claims, 'cognito:username': user.username, token_use: 'id' }),
    ExpiresIn: 3600,
    TokenType: 'Bearer',
  };
}

function token(claims: object): string {
  return `${encode({ alg: 'none' })}.${encode(claims)}.`;
}
