// The constraints of an attribute in a pool's schema: which of them it may have, and within which limits.
import type { SchemaAttributeType } from '@aws-sdk/client-cognito-identity-provider';
import { invalidParameter } from '../validation/errors';

const LONGEST_VALUE = 2048;

interface Range {
  readonly name: string;
  readonly min?: string;
  readonly max?: string;
  readonly isSize: boolean;
}

/**
 * The attribute with the constraints of its own type alone: a block, even an empty one, for text and numbers
 * (terraform-provider-aws, aws_cognito_user_pool: schema). Throws InvalidParameterException for a range that
 * no value can be in.
 */
export function withOwnConstraints(attribute: SchemaAttributeType): SchemaAttributeType {
  const {
    StringAttributeConstraints: text,
    NumberAttributeConstraints: number,
    ...rest
  } = attribute;
  const name = attribute.Name ?? '';
  const own: Record<string, [Range, SchemaAttributeType]> = {
    String: [
      { name, min: text?.MinLength, max: text?.MaxLength, isSize: true },
      { StringAttributeConstraints: text ?? {} },
    ],
    Number: [
      { name, min: number?.MinValue, max: number?.MaxValue, isSize: false },
      { NumberAttributeConstraints: number ?? {} },
    ],
  };
  const [range, constraints] = own[attribute.AttributeDataType ?? ''] ?? [];
  const wrong = range && problem(range);
  if (wrong) throw invalidParameter(wrong);
  return { ...rest, ...constraints };
}

function problem({ name, min, max, isSize }: Range): string | undefined {
  const given = [min, max].filter((text) => text !== undefined);
  if (given.some((text) => !isNumber(text, isSize))) {
    return `Invalid constraint given for ${name}: not a number.`;
  }
  // Attribute values have at most 2048 characters (API reference, AttributeType).
  if (isSize && given.some((text) => Number(text) > LONGEST_VALUE)) {
    return `Invalid constraint given for ${name}: more than ${LONGEST_VALUE} characters.`;
  }
  return min !== undefined && max !== undefined && Number(min) > Number(max)
    ? `Invalid constraint given for ${name}: the minimum is above the maximum.`
    : undefined;
}

function isNumber(text: string, isSize: boolean): boolean {
  return (isSize ? /^\d+$/ : /^[+-]?\d+(\.\d+)?$/).test(text);
}
