// The schema of a pool: the standard attributes, as a request may change them, and its custom ones.
import type { SchemaAttributeType } from '@aws-sdk/client-cognito-identity-provider';
import type { AttributeSchema } from '../state/user-pool';
import { invalidParameter } from '../validation/errors';
import { withOwnConstraints } from './schema-constraints';
import { STANDARD } from './standard-attributes';

// A schema that lists it makes a custom attribute of that name (aws-cdk#14175); phone_number_verified is too
// long for one.
const CUSTOM_BY_NAME = ['email_verified'];

/**
 * The schema with more custom attributes, or InvalidParameterException for one that is there
 * (serverless-cognito-add-custom-attributes#3 quotes the message).
 */
export function withCustomAttributes(
  schema: AttributeSchema,
  declared: readonly SchemaAttributeType[],
): AttributeSchema {
  const result = new Map(schema);
  for (const attribute of declared.map(customAttribute)) {
    const name = attribute.Name ?? '';
    if (result.has(name)) {
      throw invalidParameter(`${name}: Existing attribute already has name ${name}.`);
    }
    result.set(name, attribute);
  }
  return result;
}

/** The whole schema of a pool by name, or InvalidParameterException when a declaration is not allowed. */
export function attributeSchema(declared: readonly SchemaAttributeType[]): AttributeSchema {
  const schema = new Map(STANDARD.map((attribute) => [attribute.Name ?? '', attribute]));
  for (const attribute of declared) {
    const present = CUSTOM_BY_NAME.includes(attribute.Name ?? '')
      ? undefined
      : schema.get(attribute.Name ?? '');
    const result = present ? changedStandard(present, attribute) : customAttribute(attribute);
    schema.set(result.Name ?? '', result);
  }
  return schema;
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
  // Nobody changes a `sub` (developer guide, "Working with user attributes"), whatever a schema says.
  if (present.Name === 'sub') return present;
  return withOwnConstraints({ ...present, ...declared });
}

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
  return withOwnConstraints({
    DeveloperOnlyAttribute: false,
    Mutable: true,
    Required: false,
    ...declared,
    Name: `${prefix}${declared.Name}`,
  });
}
