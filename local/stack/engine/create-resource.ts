// Creates one resource, for a new logical id or in the place of another.
import type { PlannedResource } from '../plan/planned';
import { identifierOf, physicalIdOf } from '../schema/identifier';
import { own, ownerOf, refusesOwner } from './owners';
import type { ResourceValues } from './resource-values';
import { reasonOf, runOperation } from './run-operation';
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
  values: ResourceValues,
): Promise<Created> {
  const answer = await runOperation(services, stack, planned, 'CREATE', {
    properties: values.sent,
  });
  const model = answer.resourceModel ?? {};
  const identifier = identifierOf(planned.type.schema, model);
  if (!identifier) {
    const failed = answer.status === 'FAILED';
    return {
      ok: false,
      reason: failed ? reasonOf(answer) : 'The handler answered without identifier',
    };
  }
  const physicalId = physicalIdOf(identifier);
  const resource = { ...planned, ...values, model, identifier, physicalId };
  if (answer.status === 'FAILED') {
    // What another resource owns is not this one's to delete.
    const leftover = ownerOf(services, resource) ? undefined : { ...resource, incomplete: true };
    return { ok: false, reason: reasonOf(answer), leftover };
  }
  const reason = refusesOwner(services, resource);
  if (reason) return { ok: false, reason };
  own(services, stack, resource);
  return { ok: true, resource };
}
