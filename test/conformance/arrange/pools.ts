// The settings that several themes make pools with, and what a pool says of itself.
import type {
  CognitoIdentityProvider,
  NumberAttributeConstraintsType,
  SchemaAttributeType,
  StringAttributeConstraintsType,
  UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider';
import { settings } from '../../support/cognito';

export const EMAIL_ALIAS = settings({ AliasAttributes: ['email', 'preferred_username'] });
export const EMAIL_POOL = settings({ UsernameAttributes: ['email'] });
export const ANY_CASE = settings({ UsernameConfiguration: { CaseSensitive: false } });

/** The id of a pool that is not there. */
export const MISSING = 'us-east-1_missing00';

/** What a pool says of itself. */
export async function describePool(
  cognito: CognitoIdentityProvider,
  UserPoolId: string,
): Promise<UserPoolType> {
  return (await cognito.describeUserPool({ UserPoolId })).UserPool ?? {};
}

/** An attribute of text, custom:code. */
export function text(
  StringAttributeConstraints: StringAttributeConstraintsType,
): SchemaAttributeType {
  return { Name: 'code', AttributeDataType: 'String', StringAttributeConstraints };
}

/** An attribute with numbers, custom:level. */
export function number(
  NumberAttributeConstraints?: NumberAttributeConstraintsType,
): SchemaAttributeType {
  return { Name: 'level', AttributeDataType: 'Number', NumberAttributeConstraints };
}
