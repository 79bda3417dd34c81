// A pool with one user, ann, and what becomes of her attributes.
import type {
  CognitoIdentityProvider,
  CreateUserPoolRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import { createPool, type PoolClient } from '../support/cognito';

/** A pool where ann has these attributes. */
export async function ann(
  cognito: CognitoIdentityProvider,
  present: Record<string, string>,
  settings: Partial<CreateUserPoolRequest> = {},
): Promise<PoolClient> {
  const pool = await createPool(cognito, settings);
  await pool.create('ann', { attributes: present });
  return pool;
}

/** What ann has after a change. */
export async function after(
  pool: PoolClient,
  changes: Record<string, string>,
): Promise<Record<string, string>> {
  await pool.update('ann', changes);
  return (await pool.get('ann')).attributes;
}
