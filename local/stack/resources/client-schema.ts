// The properties of AWS::Cognito::UserPoolClient, as a registry schema.
import type { ResourceSchema } from '../schema/schema';
import { count, flag, list, map, oneOf, pointers, text } from './write-schema';

/**
 * Names, nesting and scalar types are those of the schema that AWS publishes; lengths and further
 * limits are left to CreateUserPoolClient, which knows them.
 */
export const CLIENT_SCHEMA: ResourceSchema = {
  primaryIdentifier: pointers('UserPoolId', 'ClientId'),
  createOnlyProperties: pointers('UserPoolId', 'GenerateSecret'),
  readOnlyProperties: pointers('ClientId', 'ClientSecret', 'Name'),
  required: ['UserPoolId'],
  properties: {
    UserPoolId: text,
    ClientId: text,
    ClientSecret: text,
    Name: text,
    ClientName: text,
    GenerateSecret: flag,
    AccessTokenValidity: count,
    IdTokenValidity: count,
    RefreshTokenValidity: count,
    TokenValidityUnits: map({ AccessToken: text, IdToken: text, RefreshToken: text }),
    RefreshTokenRotation: map({
      Feature: oneOf('ENABLED', 'DISABLED'),
      RetryGracePeriodSeconds: count,
    }),
    AuthSessionValidity: count,
    AllowedOAuthFlows: list(oneOf('code', 'implicit', 'client_credentials')),
    AllowedOAuthFlowsUserPoolClient: flag,
    AllowedOAuthScopes: list(text),
    AnalyticsConfiguration: map({
      ApplicationArn: text,
      ApplicationId: text,
      ExternalId: text,
      RoleArn: text,
      UserDataShared: flag,
    }),
    CallbackURLs: list(text),
    DefaultRedirectURI: text,
    LogoutURLs: list(text),
    EnablePropagateAdditionalUserContextData: flag,
    EnableTokenRevocation: flag,
    ExplicitAuthFlows: list(text),
    PreventUserExistenceErrors: oneOf('LEGACY', 'ENABLED'),
    ReadAttributes: list(text),
    WriteAttributes: list(text),
    SupportedIdentityProviders: list(text),
  },
};
