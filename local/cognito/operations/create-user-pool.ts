// CreateUserPool: a new, empty pool.
import { randomInt } from 'node:crypto';
import type {
  CreateUserPoolRequest,
  CreateUserPoolResponse,
} from '@aws-sdk/client-cognito-identity-provider';
import { checkSettings } from '../rules/pool-settings';
import { createPool, poolView } from '../rules/pools';
import type { Service } from '../state/service';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Answers InvalidParameterException for a schema or a way to sign in that is not allowed. */
export function createUserPool(
  service: Service,
  input: CreateUserPoolRequest,
  region: string,
): CreateUserPoolResponse {
  checkSettings(input);
  const pool = createPool(input, poolId(region), region, service.clock());
  service.pools.set(pool.id, pool);
  return { UserPool: poolView(pool) };
}

function poolId(region: string): string {
  const tail = Array.from({ length: 9 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return `${region}_${tail}`;
}
