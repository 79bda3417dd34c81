// The schema of a pool: the standard attributes, as a request may change them, and its custom ones.
import type { SchemaAttributeType } from '@aws-sdk/client-cognito-identity-provider';
import { invalidParameter } from '../errors';

export type AttributeSchema = ReadonlyMap<string, SchemaAttributeType>;

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

const STANDARD: readonly SchemaAttributeType[] = [
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

function customAttribute(declared: SchemaAttributeType): SchemaAttributeType {
  if (declared.AttributeDataType === undefined) {
    throw invalidParameter(
      'Invalid AttributeDataType input, consider using the provided AttributeDataType enum.',
    );
  }
  if (declared.Required) {
    throw invalidParameter('Required custom attributes are not supported currently.');
  }
  // "dev:custom:" is what the service makes of it (terraform-provider-aws#26704, cognito-local#393).
  const prefix = declared.DeveloperOnlyAttribute ? 'dev:custom:' : 'custom:';
  return {
    DeveloperOnlyAttribute: false,
    Mutable: true,
    Required: false,
    ...declared,
    Name: `${prefix}${declared.Name}`,
  };
}

function changedStandard(
  present: SchemaAttributeType,
  declared: SchemaAttributeType,
): SchemaAttributeType {
  const type = declared.AttributeDataType ?? present.AttributeDataType;
  if (type !== present.AttributeDataType || declared.DeveloperOnlyAttribute) {
    throw invalidParameter(
      `You can not change AttributeDataType or set developerOnlyAttribute for standard schema attribute ${present.Name}`,
    );
  }
  return { ...present, ...declared };
}

/** The whole schema of a pool by name, or InvalidParameterException when a declaration is not allowed. */
export function attributeSchema(declared: readonly SchemaAttributeType[]): AttributeSchema {
  const schema = new Map(STANDARD.map((attribute) => [attribute.Name ?? '', attribute]));
  for (const attribute of declared) {
    const present = schema.get(attribute.Name ?? '');
    const result = present ? changedStandard(present, attribute) : customAttribute(attribute);
    schema.set(result.Name ?? '', result);
  }
  return schema;
}
