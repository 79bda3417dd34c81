// Emits the events of stacks and of their resources.
import type { ResourceType } from '../resources/resource-type';
import type { Services } from './services';
import type { Stack } from './stack';

/** Gives the stack a status and emits the event of it. */
export function enterStatus(
  services: Services,
  stack: Stack,
  status: string,
  reason?: string,
): void {
  stack.status = status;
  const typeName = 'AWS::CloudFormation::Stack';
  services.emit({ time: services.clock(), status, typeName, logicalId: stack.name, reason });
}

/** Emits the event of a resource. */
export function emitEvent(
  services: Services,
  resource: { logicalId: string; type: Pick<ResourceType, 'typeName' | 'isStandIn'> },
  status: string,
  reason?: string,
): void {
  const { logicalId, type } = resource;
  const { typeName, isStandIn } = type;
  services.emit({
    time: services.clock(),
    status,
    typeName,
    logicalId,
    reason,
    ...(isStandIn && { isStandIn }),
  });
}

/** What CloudFormation gives as the reason when a stack rolls back. */
export function failedTo(verb: string, logicalIds: readonly string[]): string {
  return `The following resource(s) failed to ${verb}: [${logicalIds.join(', ')}].`;
}
