// Whether a value fits its attribute in the pool's schema.
import type { SchemaAttributeType } from '@aws-sdk/client-cognito-identity-provider';

type Check = (value: string, attribute: SchemaAttributeType) => string | undefined;

const BY_TYPE: Record<string, Check> = {
  String(value, { StringAttributeConstraints: limits }) {
    return outside(value.length, limits?.MinLength, limits?.MaxLength)
      ? `String length must be between ${limits?.MinLength ?? 0} and ${limits?.MaxLength ?? 2048}`
      : undefined;
  },
  Number(value, { NumberAttributeConstraints: limits }) {
    if (!/^[+-]?\d+(\.\d+)?$/.test(value)) return 'Value is not a number';
    return outside(Number(value), limits?.MinValue, limits?.MaxValue)
      ? `Number must be between ${limits?.MinValue ?? '-∞'} and ${limits?.MaxValue ?? '∞'}`
      : undefined;
  },
  Boolean: (value) => (/^(true|false)$/i.test(value) ? undefined : 'Value is not a boolean'),
  DateTime: (value) =>
    Number.isNaN(Date.parse(value)) ? 'Value is not a date and time' : undefined,
};

// Developer guide, "Working with user attributes": what the standard ones ask for beside their type.
const BY_NAME: Record<string, Check> = {
  email: (value) => (isEmail(value) ? undefined : 'Invalid email address format.'),
  phone_number: (value) => (isPhoneNumber(value) ? undefined : 'Invalid phone number format.'),
  birthdate: (value) =>
    /^\d{4}-\d{2}-\d{2}$/.test(value) ? undefined : 'Birthdate must have the form YYYY-MM-DD',
};

/** What is wrong with a value, without the value itself; undefined when it fits. */
export function valueProblem(attribute: SchemaAttributeType, value: string): string | undefined {
  const name = attribute.Name ?? '';
  const checks = [BY_TYPE[attribute.AttributeDataType ?? 'String'], BY_NAME[name]];
  for (const check of checks) {
    const problem = check?.(value, attribute);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function outside(size: number, min: string | undefined, max: string | undefined): boolean {
  return (min !== undefined && size < Number(min)) || (max !== undefined && size > Number(max));
}

export function isEmail(value: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(value);
}

/** "A phone number must start with a plus (+) sign, followed immediately by the country code" (developer guide). */
export function isPhoneNumber(value: string): boolean {
  return /^\+[0-9]{1,15}$/.test(value);
}

/** Whether a `*_verified` flag says yes; it is kept as written, so "True" counts too. */
export function isTrue(flag: string | undefined): boolean {
  return flag?.toLowerCase() === 'true';
}
