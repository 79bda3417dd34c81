// A user pool: its settings, read once from what it was created with, and its users.
import type {
  CreateUserPoolRequest,
  PasswordPolicyType,
  UserPoolClientType,
  UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Group } from './groups';
import { aliasesOf } from './rules/aliases';
import { passwordPolicy } from './rules/password';
import { type AttributeSchema, attributeSchema } from './rules/schema';
import { UserTable } from './users';

export interface PoolSettings {
  /** Addresses that take the place of the username: the pool signs in by them. */
  readonly usernameAttributes: readonly string[];
  /** Attributes that are further names of a user who has a username. */
  readonly aliasAttributes: readonly string[];
  readonly caseSensitive: boolean;
  readonly schema: AttributeSchema;
  readonly passwordPolicy: PasswordPolicyType;
  readonly autoVerified: readonly string[];
  readonly verifiedBeforeUpdate: readonly string[];
}

export interface UserPool extends PoolSettings {
  readonly id: string;
  readonly description: UserPoolType;
  readonly users: UserTable;
  /** By name, in the order of creation. */
  readonly groups: Map<string, Group>;
  /** By id. */
  readonly clients: Map<string, UserPoolClientType>;
}

function settingsOf(request: CreateUserPoolRequest): PoolSettings {
  return {
    usernameAttributes: request.UsernameAttributes ?? [],
    aliasAttributes: request.AliasAttributes ?? [],
    // "true … This is the default value" (UsernameConfigurationType in the API reference).
    caseSensitive: request.UsernameConfiguration?.CaseSensitive ?? true,
    schema: attributeSchema(request.Schema ?? []),
    passwordPolicy: passwordPolicy(request.Policies?.PasswordPolicy),
    autoVerified: request.AutoVerifiedAttributes ?? [],
    verifiedBeforeUpdate:
      request.UserAttributeUpdateSettings?.AttributesRequireVerificationBeforeUpdate ?? [],
  };
}

/** A new pool without users, from a valid request; the schema's own rules may refuse it. */
export function createPool(
  request: CreateUserPoolRequest,
  id: string,
  region: string,
  now: Date,
): UserPool {
  const settings = settingsOf(request);
  const { PoolName, Schema: _schema, ...rest } = request;
  return {
    ...settings,
    id,
    groups: new Map(),
    clients: new Map(),
    users: new UserTable({
      fold: (name) => (settings.caseSensitive ? name : name.toLowerCase()),
      aliases: (attributes) => aliasesOf(settings, attributes),
    }),
    description: {
      MfaConfiguration: 'OFF',
      DeletionProtection: 'INACTIVE',
      ...rest,
      Id: id,
      Name: PoolName,
      Arn: `arn:aws:cognito-idp:${region}:123456789012:userpool/${id}`,
      Policies: { ...request.Policies, PasswordPolicy: settings.passwordPolicy },
      SchemaAttributes: [...settings.schema.values()],
      CreationDate: now,
      LastModifiedDate: now,
    },
  };
}
