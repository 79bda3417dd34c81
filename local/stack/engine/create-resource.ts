// Creates one resource, for a new logical id or in the place of another.
import type { Properties } from '../../invocation/events';
import { identifierOf, physicalIdOf } from '../plan/identifier';
import type { PlannedResource } from '../plan/plan';
import type { Answered } from '../plan/values';
import { perform, reasonOf } from './perform';
import type { Services } from './services';
import type { Stack, StackResource } from './stack';

export type Created =
  | { ok: true; resource: StackResource }
  /** `leftover`: what the handler says it left behind, to be deleted. */
  | { ok: false; reason: string; leftover?: StackResource };

/** Calls CREATE. A physical id that a resource has already is refused, as CloudFormation does. */
export async function createResource(
  services: Services,
  stack: Stack,
  planned: PlannedResource,
  properties: Properties,
  answered: Answered,
): Promise<Created> {
  const { type, logicalId } = planned;
  const answer = await perform(services, type, {
    action: 'CREATE',
    logicalId,
    stackId: stack.id,
    properties: answered.sent,
  });
  const model = answer.resourceModel ?? {};
  const identifier = identifierOf(type.schema, model);
  if (!identifier) {
    const failed = answer.status === 'FAILED';
    return {
      ok: false,
      reason: failed ? reasonOf(answer) : 'The handler answered without identifier',
    };
  }
  const resource = {
    ...planned,
    ...answered,
    properties,
    model,
    identifier,
    physicalId: physicalIdOf(identifier),
  };
  const owner = services.owners.get(ownerKey(resource));
  if (answer.status === 'FAILED') {
    // What another resource owns is not this one's to delete.
    const leftover = owner ? undefined : { ...resource, incomplete: true };
    return { ok: false, reason: reasonOf(answer), leftover };
  }
  if (owner) {
    const reason = `${resource.physicalId} already exists in ${owner}`;
    return { ok: false, reason: services.references.hide(reason) };
  }
  services.owners.set(ownerKey(resource), `stack ${stack.name} as ${logicalId}`);
  return { ok: true, resource };
}

/** The key of a resource among the owners. */
export function ownerKey({ type, physicalId }: StackResource): string {
  return `${type.typeName} ${physicalId}`;
}
