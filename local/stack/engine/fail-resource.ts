// Says that something could not be done to a resource: as an event, and as a failure of the stack.
import type { PlannedResource } from '../plan/planned';
import { emitEvent } from './events';
import type { Services } from './services';
import type { Stack } from './stack';

/** Always false: what a step of a graph answers when it failed. */
export function failResource(
  services: Services,
  stack: Stack,
  resource: Pick<PlannedResource, 'logicalId' | 'type' | 'place'>,
  status: string,
  reason: string,
): false {
  const { logicalId, place } = resource;
  emitEvent(services, resource, status, reason);
  stack.failures.push({ logicalId, reason, place });
  return false;
}
