// What of a schema breaks templates, stacks or readers of the one before, after the rules of AWS's linter for
// resource types (aws-cloudformation/resource-schema-guard-rail, docs/BREAKING_CHANGE.md).

interface Property {
  readonly type?: string;
  readonly $ref?: string;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly [keyword: string]: unknown;
}

/** What is compared of a schema. */
export interface ComparedSchema {
  readonly properties: Readonly<Record<string, Property>>;
  readonly definitions?: Readonly<
    Record<string, { properties?: Readonly<Record<string, Property>> }>
  >;
  readonly required?: readonly string[];
  readonly primaryIdentifier: readonly string[];
  readonly createOnlyProperties?: readonly string[];
  readonly writeOnlyProperties?: readonly string[];
  readonly readOnlyProperties?: readonly string[];
}

const UPPER = ['maxLength', 'maxItems', 'maximum'];
const LOWER = ['minLength', 'minItems', 'minimum'];
const FIXED = ['type', '$ref', 'pattern', 'default'];

/** A line for each. */
export function breakingChanges(before: ComparedSchema, after: ComparedSchema): string[] {
  return [
    ...ofProperties(before.properties, after.properties, ''),
    ...Object.entries(before.definitions ?? {}).flatMap(([name, { properties = {} }]) =>
      ofProperties(properties, after.definitions?.[name]?.properties ?? {}, `${name}.`),
    ),
    ...added(before.required, after.required).map((name) => `${name} is required`),
    ...(same(before.primaryIdentifier, after.primaryIdentifier)
      ? []
      : ['the primary identifier is another']),
    ...ofKinds(before, after),
  ];
}

function ofProperties(
  before: Readonly<Record<string, Property>>,
  after: Readonly<Record<string, Property>>,
  prefix: string,
): string[] {
  return Object.entries(before).flatMap(([name, property]) => {
    const next = after[name];
    if (!next) return [`${prefix}${name} is gone`];
    return ofProperty(property, next).map((what) => `${prefix}${name} has another ${what}`);
  });
}

function ofProperty(before: Property, after: Property): string[] {
  const value = (property: Property, keyword: string) => property[keyword];
  const narrower = (keyword: string, isWider: (was: number, is: number) => boolean) => {
    const [was, is] = [value(before, keyword), value(after, keyword)];
    if (was === is || is === undefined) return false;
    return was === undefined || !isWider(Number(was), Number(is));
  };
  return [
    ...FIXED.filter((keyword) => !same(value(before, keyword), value(after, keyword))),
    ...UPPER.filter((keyword) => narrower(keyword, (was, is) => is > was)),
    ...LOWER.filter((keyword) => narrower(keyword, (was, is) => is < was)),
    ...(after.enum && added(after.enum, before.enum ?? [undefined]).length > 0 ? ['enum'] : []),
  ];
}

// A property that is new may be of any kind.
function ofKinds(before: ComparedSchema, after: ComparedSchema): string[] {
  const known = Object.keys(before.properties).map((name) => `/properties/${name}`);
  const kinds = ['createOnlyProperties', 'writeOnlyProperties', 'readOnlyProperties'] as const;
  return [
    ...kinds.flatMap((kind) =>
      added(before[kind], after[kind])
        .filter((path) => known.includes(path))
        .map((path) => `${path} is now among the ${kind}`),
    ),
    ...added(after.readOnlyProperties, before.readOnlyProperties).map(
      (path) => `${path} is no longer among the readOnlyProperties`,
    ),
  ];
}

function added<Item>(before: readonly Item[] = [], after: readonly Item[] = []): Item[] {
  return after.filter((item) => !before.includes(item));
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
