// The properties of a user, each as the schema has it, at its limits, or as nothing it could be.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { hostileText, textAround } from './texts';
import { anyValue, prototypeProperties } from './values';

export type Properties = Record<string, unknown>;

interface PropertySchema {
  readonly type?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly enum?: readonly string[];
  readonly items?: PropertySchema & { readonly $ref?: string };
}

const FILE = join(__dirname, '../../aws-cognito-userpooluser.json');
export const SCHEMA: { properties: Record<string, PropertySchema>; writeOnlyProperties: string[] } =
  JSON.parse(readFileSync(FILE, 'utf8'));

export const PROPERTY_NAMES = Object.keys(SCHEMA.properties);
export const WRITE_ONLY = SCHEMA.writeOnlyProperties.map((path) => path.split('/').pop() ?? '');

const NAMES = ['email', 'phone_number', 'name', 'email_verified', 'sub', 'custom:x', 'birthdate'];
const VALUES = ['', 'ada@example.com', '+15555550100', 'true', '2001-04-23', 'Ada'];

const attribute = fc.record(
  {
    Name: fc.oneof(fc.constantFrom(...NAMES), textAround(32), hostileText),
    Value: fc.oneof(fc.constantFrom(...VALUES), textAround(2_048), hostileText),
  },
  { requiredKeys: [] },
);

const anyProperty = fc.constantFrom(...PROPERTY_NAMES).chain((name) => {
  const fit = fitting(SCHEMA.properties[name] ?? {});
  const value = fc.oneof({ weight: 2, arbitrary: fit }, anyValue);
  return fc.tuple(fc.constant(name), value);
});

const someProperties = fc
  .array(anyProperty, { maxLength: 6 })
  .map((list): Properties => Object.fromEntries(list));

/** Properties of a user, a few of them hostile; a key named `__proto__` stays a key. */
export function hostileProperties(base: fc.Arbitrary<Properties>): fc.Arbitrary<Properties> {
  return fc
    .tuple(base, someProperties, prototypeProperties)
    .map((parts): Properties => Object.fromEntries(parts.flatMap((part) => Object.entries(part))));
}

function textOf({ maxLength = 256, enum: known }: PropertySchema): fc.Arbitrary<unknown> {
  if (known) return fc.oneof(fc.constantFrom(...known), hostileText);
  return fc.oneof({ weight: 3, arbitrary: textAround(maxLength) }, textAround(1), hostileText);
}

/** What the schema lets the property be, well within its limits and around them. */
function fitting(schema: PropertySchema): fc.Arbitrary<unknown> {
  const { type, items } = schema;
  if (type === 'boolean') return fc.constantFrom(true, false, 'true', 'False');
  if (type === 'object') {
    const key = fc.oneof(hostileText, fc.constantFrom('constructor', '__proto__', 'tenant'));
    const entries = fc.array(fc.tuple(key, hostileText), { maxLength: 4 });
    return entries.map((list): unknown => Object.fromEntries(list));
  }
  if (type !== 'array') return textOf(schema);
  const item = items?.$ref ? attribute : textOf(items ?? {});
  return fc.oneof(
    { weight: 9, arbitrary: fc.array(item, { maxLength: 4 }) },
    { weight: 1, arbitrary: item.map((one): unknown => Array.from({ length: 300 }, () => one)) },
  );
}
