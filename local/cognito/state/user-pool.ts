// A user pool as it is kept: its settings, its users, groups and clients.
import type {
  PasswordPolicyType,
  SchemaAttributeType,
  SetUserPoolMfaConfigResponse,
  UserPoolClientType,
  UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Group } from './groups';
import type { UserTable } from './user-table';

export type AttributeSchema = ReadonlyMap<string, SchemaAttributeType>;

/** What the rules ask of a pool, read once from what it was created or updated with. */
export interface PoolSettings {
  /** Addresses that take the place of the username: the pool signs in by them. */
  readonly usernameAttributes: readonly string[];
  /** Attributes that are further names of a user who has a username. */
  readonly aliasAttributes: readonly string[];
  readonly caseSensitive: boolean;
  readonly schema: AttributeSchema;
  readonly passwordPolicy: PasswordPolicyType;
  /** By what somebody may begin to sign in: PASSWORD, EMAIL_OTP … */
  readonly firstFactors: readonly string[];
  readonly autoVerified: readonly string[];
  readonly verifiedBeforeUpdate: readonly string[];
}

/** An update of the pool puts another one in its place, with the same users, groups and clients. */
export interface UserPool extends PoolSettings {
  readonly id: string;
  /** What DescribeUserPool says, but for the schema and the number of users. */
  readonly description: UserPoolType;
  /** The factors of a second step; whether they are asked for stands in the description. */
  readonly mfa: Omit<SetUserPoolMfaConfigResponse, 'MfaConfiguration'>;
  readonly users: UserTable;
  /** By name, in the order of creation. */
  readonly groups: Map<string, Group>;
  /** By id. */
  readonly clients: Map<string, UserPoolClientType>;
}
