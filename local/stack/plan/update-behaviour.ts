// Decides what a resource needs: nothing, an update in place, or a replacement.
import { isDeepStrictEqual } from 'node:util';
import type { Properties } from '../../invocation/events';
import { namesOf, type ResourceSchema } from '../schema/schema';

export type UpdateBehaviour = 'none' | 'update' | 'replace';

/** The change from one set of resolved properties to another, by the schema's create-only ones. */
export function updateBehaviour(
  previous: Properties,
  desired: Properties,
  schema: ResourceSchema,
): UpdateBehaviour {
  if (isDeepStrictEqual(previous, desired)) return 'none';
  const createOnly = namesOf(schema.createOnlyProperties);
  const replaces = createOnly.some((name) => !isDeepStrictEqual(previous[name], desired[name]));
  return replaces ? 'replace' : 'update';
}
