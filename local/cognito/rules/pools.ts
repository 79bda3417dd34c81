// The state of a pool, from the request that creates it or changes it.
import type {
  CreateUserPoolRequest,
  SetUserPoolMfaConfigResponse,
  UpdateUserPoolRequest,
  UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider';
import type { AttributeSchema, PoolSettings, UserPool } from '../state/user-pool';
import { UserTable } from '../state/user-table';
import { aliasesOf } from './aliases';
import { isFederated } from './federation';
import { described } from './pool-description';
import { attributeSchema } from './schema';

/** A new pool without users, from a valid request; the schema's own rules may refuse it. */
export function createPool(
  request: CreateUserPoolRequest,
  id: string,
  region: string,
  now: Date,
): UserPool {
  const { PoolName, ...rest } = request;
  const schema = attributeSchema(request.Schema ?? []);
  const description: UserPoolType = {
    ...described(rest),
    Id: id,
    Name: PoolName,
    Arn: `arn:aws:cognito-idp:${region}:123456789012:userpool/${id}`,
    CreationDate: now,
    LastModifiedDate: now,
  };
  const settings = settingsOf(description, schema);
  return {
    ...settings,
    id,
    description,
    mfa: {},
    groups: new Map(),
    clients: new Map(),
    users: new UserTable({
      fold: (name) => (settings.caseSensitive ? name : name.toLowerCase()),
      aliases: (attributes) => aliasesOf(settings, attributes),
      byUsernameAlone: isFederated,
    }),
  };
}

/**
 * The pool after an update: "If you don't provide a value for an attribute, Amazon Cognito sets it to its
 * default value" (API reference, UpdateUserPool). What an update has no member for stays: the schema, and by
 * what people sign in.
 */
export function updatedPool(pool: UserPool, request: UpdateUserPoolRequest, now: Date): UserPool {
  const { UserPoolId: _id, PoolName, ...rest } = request;
  const was = pool.description;
  const description: UserPoolType = {
    ...described(rest),
    UsernameAttributes: was.UsernameAttributes,
    AliasAttributes: was.AliasAttributes,
    UsernameConfiguration: was.UsernameConfiguration,
    Id: was.Id,
    Name: PoolName ?? was.Name,
    Arn: was.Arn,
    CreationDate: was.CreationDate,
    LastModifiedDate: now,
  };
  return { ...pool, ...settingsOf(description, pool.schema), description };
}

function settingsOf(description: UserPoolType, schema: AttributeSchema): PoolSettings {
  return {
    usernameAttributes: description.UsernameAttributes ?? [],
    aliasAttributes: description.AliasAttributes ?? [],
    // "true … This is the default value" (UsernameConfigurationType in the API reference).
    caseSensitive: description.UsernameConfiguration?.CaseSensitive ?? true,
    schema,
    passwordPolicy: description.Policies?.PasswordPolicy ?? {},
    firstFactors: description.Policies?.SignInPolicy?.AllowedFirstAuthFactors ?? [],
    autoVerified: description.AutoVerifiedAttributes ?? [],
    verifiedBeforeUpdate:
      description.UserAttributeUpdateSettings?.AttributesRequireVerificationBeforeUpdate ?? [],
  };
}

/** What DescribeUserPool says of a pool. */
export function poolView(pool: UserPool): UserPoolType {
  return {
    ...pool.description,
    SchemaAttributes: [...pool.schema.values()],
    EstimatedNumberOfUsers: pool.users.size,
  };
}

/** What GetUserPoolMfaConfig says of a pool. */
export function mfaOf(pool: UserPool): SetUserPoolMfaConfigResponse {
  return { ...pool.mfa, MfaConfiguration: pool.description.MfaConfiguration };
}
