// The settings of a pool: which calls take which properties, and what DescribeUserPool gives back.
import type { UserPoolType } from '@aws-sdk/client-cognito-identity-provider';
import type { Properties } from '../../invocation/events';

// UpdateUserPool takes them by the very same names.
const CHANGEABLE = [
  'AccountRecoverySetting',
  'AdminCreateUserConfig',
  'AutoVerifiedAttributes',
  'DeletionProtection',
  'DeviceConfiguration',
  'EmailConfiguration',
  'EmailVerificationMessage',
  'EmailVerificationSubject',
  'LambdaConfig',
  'MfaConfiguration',
  'Policies',
  'SmsAuthenticationMessage',
  'SmsConfiguration',
  'SmsVerificationMessage',
  'UserAttributeUpdateSettings',
  'UserPoolAddOns',
  'UserPoolTags',
  'UserPoolTier',
  'VerificationMessageTemplate',
];

/** What only the creation of a pool decides. */
export const FIXED = ['AliasAttributes', 'UsernameAttributes', 'UsernameConfiguration'] as const;

/** What drift detection compares: of the schema DescribeUserPool shows more than anybody declared. */
export const COMPARED = [...CHANGEABLE, ...FIXED, 'UserPoolName'];

/** The input of CreateUserPool and UpdateUserPool. */
export function settingsOf(properties: Properties): Properties {
  const { UserPoolName: PoolName } = properties;
  return { ...pick(properties, CHANGEABLE), ...(PoolName === undefined ? {} : { PoolName }) };
}

/** What CreateUserPool takes beside those. */
export function fixedSettingsOf(properties: Properties): Properties {
  return pick(properties, [...FIXED, 'Schema']);
}

/** The model of a pool. */
export function modelOf(pool: UserPoolType | undefined): Properties {
  const id = pool?.Id ?? '';
  const provider = `cognito-idp.${id.split('_')[0]}.amazonaws.com/${id}`;
  return {
    ...pick({ ...pool }, [...CHANGEABLE, ...FIXED]),
    UserPoolName: pool?.Name,
    UserPoolId: id,
    Arn: pool?.Arn,
    ProviderName: provider,
    ProviderURL: `https://${provider}`,
  };
}

function pick(properties: Properties, names: readonly string[]): Properties {
  const there = names.filter((name) => properties[name] !== undefined);
  return Object.fromEntries(there.map((name) => [name, properties[name]]));
}
