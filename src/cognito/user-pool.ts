// What has to be known of a user pool, asked only where a decision depends on it.
import {
  DescribeUserPoolCommand,
  type UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Connection } from './connection';
import { memory } from './memory';

/** What can't change in a pool, and is remembered while the process is warm. */
export interface PoolTraits {
  /** The addresses by which people sign in, in place of a username. */
  readonly addresses: readonly string[];
  /** The attributes by which people sign in beside their username. */
  readonly aliases: readonly string[];
  readonly isCaseSensitive: boolean;
}

/** What can change in a pool, and is asked afresh each time. */
export interface PoolSettings {
  /** Addresses that do not change until their owner confirms the new one. */
  readonly waiting: readonly string[];
  /** Attributes that nobody can delete: what the pool requires or holds immutable. */
  readonly undeletable: readonly string[];
}

const MOST_POOLS = 200;
const known = memory<PoolTraits>(MOST_POOLS);

/** By which names people sign in to the pool, and whether they are told apart by letter case. */
export async function poolTraits(cognito: Connection, userPoolId: string): Promise<PoolTraits> {
  return known.get(userPoolId) ?? traitsOf(await describe(cognito, userPoolId));
}

/** The settings of the pool that decide about an update. */
export async function poolSettings(cognito: Connection, userPoolId: string): Promise<PoolSettings> {
  const { SchemaAttributes = [], UserAttributeUpdateSettings } = await describe(
    cognito,
    userPoolId,
  );
  return {
    waiting: UserAttributeUpdateSettings?.AttributesRequireVerificationBeforeUpdate ?? [],
    undeletable: SchemaAttributes.filter(
      ({ Required, Mutable }) => Required || Mutable === false,
    ).map(({ Name = '' }) => Name),
  };
}

async function describe(cognito: Connection, userPoolId: string): Promise<UserPoolType> {
  const request = new DescribeUserPoolCommand({ UserPoolId: userPoolId });
  const pool = await cognito(request, ({ UserPool }) => UserPool);
  known.set(userPoolId, traitsOf(pool));
  return pool;
}

function traitsOf(pool: UserPoolType): PoolTraits {
  return {
    addresses: pool.UsernameAttributes ?? [],
    aliases: pool.AliasAttributes ?? [],
    // "true … This is the default value" (API reference, UsernameConfigurationType).
    isCaseSensitive: pool.UsernameConfiguration?.CaseSensitive ?? true,
  };
}
