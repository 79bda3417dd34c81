// The attributes that every pool has.
import type { SchemaAttributeType } from '@aws-sdk/client-cognito-identity-provider';

// Developer guide, "Working with user attributes"; lengths as DescribeUserPool reports them.
const TEXT = [
  'name',
  'given_name',
  'family_name',
  'middle_name',
  'nickname',
  'preferred_username',
  'profile',
  'picture',
  'website',
  'email',
  'gender',
  'zoneinfo',
  'locale',
  'phone_number',
  'address',
];

function standard(
  Name: string,
  rest: Pick<SchemaAttributeType, 'AttributeDataType'> & SchemaAttributeType,
): SchemaAttributeType {
  return { DeveloperOnlyAttribute: false, Mutable: true, Required: false, ...rest, Name };
}

function text(name: string, MinLength: string, MaxLength: string): SchemaAttributeType {
  return standard(name, {
    AttributeDataType: 'String',
    StringAttributeConstraints: { MinLength, MaxLength },
  });
}

/** As DescribeUserPool shows them where nobody changed them. */
export const STANDARD: readonly SchemaAttributeType[] = [
  { ...text('sub', '1', '2048'), Mutable: false, Required: true },
  ...TEXT.map((name) => text(name, '0', '2048')),
  text('birthdate', '10', '10'),
  standard('email_verified', { AttributeDataType: 'Boolean' }),
  standard('phone_number_verified', { AttributeDataType: 'Boolean' }),
  standard('updated_at', {
    AttributeDataType: 'Number',
    NumberAttributeConstraints: { MinValue: '0' },
  }),
];
