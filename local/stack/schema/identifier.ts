// The identifier of a resource: its primary properties, and the physical id that they make.
import type { Properties } from '../../invocation/events';
import { namesOf, type ResourceSchema } from './schema';

/** The primary identifier alone, as READ and DELETE get it; undefined when the model lacks a part. */
export function identifierOf(
  schema: ResourceSchema,
  model: Properties | undefined,
): Properties | undefined {
  const names = namesOf(schema.primaryIdentifier);
  if (!names.every((name) => typeof model?.[name] === 'string')) return undefined;
  return Object.fromEntries(names.map((name) => [name, model?.[name]]));
}

/** The physical id: the parts of the identifier joined with `|`, as CloudFormation does. */
export function physicalIdOf(identifier: Properties): string {
  return Object.values(identifier).join('|');
}
