// Compares what a template declares with what is really there.
import type { Properties } from '../../invocation/events';
import { isRecord } from '../../unknown';
import { compareValues, type Difference, isDynamic } from './compare-values';
import { dereference, namesOf, propertySchema, type ResourceSchema, type Schema } from './schema';

/** What of a resource type decides about drift. */
export interface Comparison {
  readonly schema: ResourceSchema;
  /** Which declared properties are compared; all of them unless said otherwise. */
  readonly compared?: readonly string[];
  /** Lists of which the declared items alone are compared: others may be somebody else's. */
  readonly shared?: readonly string[];
}

/**
 * The differences of the declared properties, write-only ones left out: nobody can read those. So
 * are dynamic references: "CloudFormation doesn't support drift detection on dynamic references".
 * A list of names and values is compared name by name, for the names that the template declares, and
 * a map key by key. Blank is absent: a blank attribute is none (AdminUpdateUserAttributes).
 */
export function differencesOf(
  declared: Properties,
  actual: Properties,
  { schema, compared = Object.keys(declared), shared = [] }: Comparison,
): Difference[] {
  const writeOnly = namesOf(schema.writeOnlyProperties);
  const compare = (difference: Difference, property: Schema): Difference[] => {
    const { path, expected, actual: found } = difference;
    const { type, insertionOrder, ...rest } = dereference(property, schema);
    if (isDynamic(expected) && !Array.isArray(expected)) return [];
    if (type === 'object' && isRecord(expected)) {
      const there = isRecord(found) ? found : {};
      return Object.entries(expected).flatMap(([name, value]) =>
        compare(
          { path: `${path}/${name}`, expected: value, actual: there[name] },
          propertySchema(rest, name) ?? {},
        ),
      );
    }
    return compareValues(difference, insertionOrder === false);
  };
  return Object.entries(declared)
    .filter(([name]) => compared.includes(name) && !writeOnly.includes(name))
    .flatMap(([name, expected]) => {
      const found = shared.includes(name) ? onlyDeclared(expected, actual[name]) : actual[name];
      const difference = { path: `/${name}`, expected, actual: found };
      return compare(difference, schema.properties[name] ?? {});
    });
}

function onlyDeclared(expected: unknown, actual: unknown): unknown {
  if (!Array.isArray(expected) || !Array.isArray(actual)) return actual;
  return actual.filter((item) => expected.includes(item));
}
