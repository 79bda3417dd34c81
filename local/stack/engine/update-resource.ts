// Updates one resource in place.
import type { Properties } from '../../invocation/events';
import { reasonOf, runOperation } from './run-operation';
import type { Services } from './services';
import type { Stack, StackResource } from './stack';

export type Updated = { ok: true; model: Properties } | { ok: false; reason: string };

/**
 * Calls UPDATE from one set of properties, as handlers get them, to another. Both carry the identifier, a
 * generated Username too, which no template declares; read-only properties are in neither.
 */
export async function updateResource(
  services: Services,
  stack: Stack,
  resource: StackResource,
  previous: Properties,
  desired: Properties,
): Promise<Updated> {
  const { identifier } = resource;
  const answer = await runOperation(services, stack, resource, 'UPDATE', {
    properties: { ...desired, ...identifier },
    previousProperties: { ...previous, ...identifier },
  });
  if (answer.status === 'FAILED') return { ok: false, reason: reasonOf(answer) };
  return { ok: true, model: { ...(answer.resourceModel ?? resource.model), ...identifier } };
}
