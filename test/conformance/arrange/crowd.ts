// A pool with some users, and a page of its list.
import type {
  CognitoIdentityProvider,
  ListUsersRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import { createPool, type PoolClient } from '../../support/cognito';

/** A pool with users user-1, user-2 …; the first two are called Bob, the others Ann. */
export async function crowd(cognito: CognitoIdentityProvider, size = 5): Promise<PoolClient> {
  const pool = await createPool(cognito);
  for (let number = 1; number <= size; number++) {
    await pool.create(`user-${number}`, {
      attributes: { email: `user-${number}@example.com`, name: number > 2 ? 'Ann' : 'Bob "B"' },
    });
  }
  return pool;
}

/** The usernames of one page, sorted, and the token for the next. */
export async function page(
  cognito: CognitoIdentityProvider,
  pool: PoolClient,
  rest: Partial<ListUsersRequest> = {},
): Promise<{ names: string[]; token: string | undefined }> {
  const { Users = [], PaginationToken } = await cognito.listUsers({ UserPoolId: pool.id, ...rest });
  return { names: Users.map(({ Username = '' }) => Username).sort(), token: PaginationToken };
}
