// Deletes resources, dependents first; what is gone already counts as deleted.
import { restrictedTo, reversed } from '../plan/graph';
import type { Policy } from '../template/policy';
import { emitEvent } from './events';
import { failResource } from './fail-resource';
import { SIDE_BY_SIDE } from './limits';
import { disown } from './owners';
import { runGraph } from './run-graph';
import { reasonOf, runOperation } from './run-operation';
import type { Services } from './services';
import type { Stack, StackResource } from './stack';

/** Tells whether a resource is kept although it leaves the stack. */
export type Keeps = (resource: StackResource) => boolean;

/** DeletionPolicy, for resources that leave an existing stack. */
export const keptOnDelete: Keeps = ({ deletionPolicy }) => keeps(deletionPolicy);

/** DeletionPolicy, for resources whose own creation is rolled back. */
export const keptOnRollback: Keeps = ({ deletionPolicy, incomplete }) =>
  deletionPolicy === 'Retain' && !incomplete;

/** UpdateReplacePolicy, for what a replacement leaves behind. */
export const keptOnReplace: Keeps = ({ updateReplacePolicy }) => keeps(updateReplacePolicy);

/** Takes resources out of the stack, and deletes those not kept; gives the logical ids that failed. */
export async function deleteResources(
  services: Services,
  stack: Stack,
  resources: readonly StackResource[],
  isKept: Keeps,
): Promise<string[]> {
  const byId = new Map(resources.map((resource) => [resource.logicalId, resource]));
  const waits = new Map(resources.map(({ logicalId, dependencies }) => [logicalId, dependencies]));
  const graph = reversed(restrictedTo(waits, new Set(byId.keys())));
  return runGraph(graph, { limit: SIDE_BY_SIDE, stopOnFailure: false }, async (logicalId) => {
    const resource = byId.get(logicalId);
    if (!resource) return true;
    if (isKept(resource)) emitEvent(services, resource, 'DELETE_SKIPPED');
    else if (!(await deleteOne(services, stack, resource))) return false;
    disown(services, resource);
    // What replaced it has the same logical id, and stays.
    if (stack.resources.get(logicalId) === resource) stack.resources.delete(logicalId);
    return true;
  });
}

async function deleteOne(services: Services, stack: Stack, resource: StackResource) {
  emitEvent(services, resource, 'DELETE_IN_PROGRESS');
  const answer = await runOperation(services, stack, resource, 'DELETE', {
    properties: resource.identifier,
  });
  if (answer.status === 'FAILED' && answer.errorCode !== 'NotFound') {
    return failResource(services, stack, resource, 'DELETE_FAILED', reasonOf(answer));
  }
  emitEvent(services, resource, 'DELETE_COMPLETE');
  return true;
}

function keeps(policy: Policy): boolean {
  return policy !== 'Delete';
}
