// Compares what a template declares with what is really there.
import { isDeepStrictEqual } from 'node:util';
import type { Properties } from '../../invocation/events';
import { hasReference } from '../dynamic-references/reference';
import type { ResourceType } from '../resources/resource-type';
import { dereference, namesOf } from '../schema/schema';

/** One declared value that is different, or absent (`actual` undefined), at a JSON pointer. */
export interface Difference {
  path: string;
  expected: unknown;
  actual: unknown;
}

/** What of a resource type decides about drift. */
export type Comparison = Pick<ResourceType, 'schema' | 'compared' | 'shared'>;

/**
 * The differences of the declared properties, write-only ones left out: nobody can read those. So
 * are dynamic references: "CloudFormation doesn't support drift detection on dynamic references".
 * A list of names and values is compared name by name, for the names that the template declares.
 */
export function differencesOf(
  declared: Properties,
  actual: Properties,
  { schema, compared = Object.keys(declared), shared = [] }: Comparison,
): Difference[] {
  const writeOnly = namesOf(schema.writeOnlyProperties);
  return Object.entries(declared)
    .filter(([name]) => compared.includes(name) && !writeOnly.includes(name))
    .flatMap(([name, expected]) => {
      const property = dereference(schema.properties[name] ?? {}, schema);
      const path = `/${name}`;
      const unordered = property.insertionOrder === false;
      const found = shared.includes(name) ? onlyDeclared(expected, actual[name]) : actual[name];
      return compare({ path, expected, actual: found }, unordered);
    });
}

function onlyDeclared(expected: unknown, actual: unknown): unknown {
  if (!Array.isArray(expected) || !Array.isArray(actual)) return actual;
  return actual.filter((item) => expected.includes(item));
}

function compare(difference: Difference, unordered: boolean): Difference[] {
  const { path, expected, actual } = difference;
  if (unordered && Array.isArray(expected)) {
    const items: unknown[] = Array.isArray(actual) ? actual : [];
    if (expected.every(isNamed) && items.every(isNamed)) {
      return compareByName(path, expected, items);
    }
    return isDynamic(expected) || sameItems(expected, items) ? [] : [difference];
  }
  return isDynamic(expected) || isDeepStrictEqual(expected, actual) ? [] : [difference];
}

function isDynamic(expected: unknown): boolean {
  return hasReference(JSON.stringify(expected) ?? '');
}

interface Named {
  Name: string;
  Value: unknown;
}

function isNamed(item: unknown): item is Named {
  return typeof Object(item).Name === 'string';
}

function compareByName(path: string, expected: Named[], actual: Named[]): Difference[] {
  const values = new Map(actual.map(({ Name, Value }) => [Name, Value]));
  return expected
    .filter(({ Value }) => !isDynamic(Value))
    .map(({ Name, Value }) => ({
      path: `${path}/${Name}`,
      expected: Value,
      actual: values.get(Name),
    }))
    .filter((one) => one.expected !== one.actual);
}

function sameItems(expected: readonly unknown[], actual: readonly unknown[]): boolean {
  const within = (item: unknown, items: readonly unknown[]) =>
    items.some((other) => isDeepStrictEqual(item, other));
  return (
    expected.length === actual.length &&
    expected.every((item) => within(item, actual)) &&
    actual.every((item) => within(item, expected))
  );
}
