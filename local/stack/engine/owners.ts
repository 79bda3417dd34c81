// Which stack's resource owns a physical id: CloudFormation refuses the same one twice.
import type { Services } from './services';
import type { Stack, StackResource } from './stack';

type Identified = Pick<StackResource, 'type' | 'physicalId'>;

/** The owner of what has this physical id, as a person reads it; undefined where there is none. */
export function ownerOf({ owners }: Services, resource: Identified): string | undefined {
  return owners.get(keyOf(resource));
}

/** Why a resource can't be the stack's, without any secret; undefined where it can. */
export function refusesOwner(services: Services, resource: Identified): string | undefined {
  const owner = ownerOf(services, resource);
  return owner && services.references.hide(`${resource.physicalId} already exists in ${owner}`);
}

/** Makes the resource the stack's own. */
export function own({ owners }: Services, stack: Stack, resource: StackResource): void {
  owners.set(keyOf(resource), `stack ${stack.name} as ${resource.logicalId}`);
}

/** Makes it nobody's. */
export function disown({ owners }: Services, resource: Identified): void {
  owners.delete(keyOf(resource));
}

function keyOf({ type, physicalId }: Identified): string {
  return `${type.typeName} ${physicalId}`;
}
