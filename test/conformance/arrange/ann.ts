// A pool with one user, ann, and what becomes of her.
import type {
  CognitoIdentityProvider,
  CreateUserPoolRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import { createPool, type PoolClient } from '../../support/cognito';

export interface Ann extends PoolClient {
  readonly setPassword: SetPassword;
}

/** Gives somebody a permanent password, or a temporary one. */
export type SetPassword = (password: string, permanent?: boolean) => Promise<unknown>;

/** A pool where ann has these attributes. */
export async function ann(
  cognito: CognitoIdentityProvider,
  present: Record<string, string> = {},
  settings: Partial<CreateUserPoolRequest> = {},
): Promise<Ann> {
  const pool = await createPool(cognito, settings);
  await pool.create('ann', { attributes: present });
  return { ...pool, setPassword: passwordSetter(cognito, pool.id, 'ann') };
}

export function passwordSetter(
  cognito: CognitoIdentityProvider,
  UserPoolId: string,
  Username: string,
): SetPassword {
  return (Password, Permanent = true) =>
    cognito.adminSetUserPassword({ UserPoolId, Username, Password, Permanent });
}

/** What ann has after a change. */
export async function after(
  pool: PoolClient,
  changes: Record<string, string>,
): Promise<Record<string, string>> {
  await pool.update('ann', changes);
  return (await pool.get('ann')).attributes;
}
