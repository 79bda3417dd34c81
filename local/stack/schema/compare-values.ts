// Compares a declared value with the one that is there, as drift detection does.
import { isDeepStrictEqual } from 'node:util';
import { isRecord } from '../../unknown';
import { hasReference } from '../dynamic-references/reference';

/** One declared value that is different, or absent (`actual` undefined), at a JSON pointer. */
export interface Difference {
  readonly path: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

/**
 * The differences of a value that is no map with a schema; an unordered list compares as a set, one of
 * names and values name by name, for the names that are declared. Blank is absent.
 */
export function compareValues(difference: Difference, unordered: boolean): Difference[] {
  const { path, expected, actual } = difference;
  if (unordered && Array.isArray(expected)) {
    const items: unknown[] = Array.isArray(actual) ? actual : [];
    if (expected.every(isNamed) && items.every(isNamed)) {
      return compareByName(path, expected, items);
    }
    return isDynamic(expected) || sameItems(expected, items) ? [] : [difference];
  }
  return isDynamic(expected) || isSame(expected, actual) ? [] : [difference];
}

function isSame(expected: unknown, actual: unknown): boolean {
  return isDeepStrictEqual(expected, actual) || (isBlank(expected) && isBlank(actual));
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === '';
}

/** Whether there is a dynamic reference in the value. */
export function isDynamic(expected: unknown): boolean {
  return hasReference(JSON.stringify(expected) ?? '');
}

interface Named {
  readonly Name: string;
  readonly Value: unknown;
}

function isNamed(item: unknown): item is Named {
  return isRecord(item) && typeof item.Name === 'string' && 'Value' in item;
}

function compareByName(
  path: string,
  expected: readonly Named[],
  actual: readonly Named[],
): Difference[] {
  const values = new Map(actual.map(({ Name, Value }) => [Name, Value]));
  return expected
    .filter(({ Value }) => !isDynamic(Value))
    .map(({ Name, Value }) => ({
      path: `${path}/${Name}`,
      expected: Value,
      actual: values.get(Name),
    }))
    .filter((one) => !isSame(one.expected, one.actual));
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
