// Finds out which resources of a stack are no longer as their template declares.
import type { Difference } from '../schema/compare-values';
import { differencesOf } from '../schema/drift';
import { reasonOf, runOperation } from './run-operation';
import type { Services } from './services';
import { inTemplateOrder, type Stack, type StackResource } from './stack';

export interface ResourceDrift {
  readonly logicalId: string;
  readonly status: 'IN_SYNC' | 'MODIFIED' | 'DELETED';
  readonly differences: readonly Difference[];
}

/** Reads every real resource with its identifier alone; throws when one can't be read. */
export async function detectDrift(services: Services, stack: Stack): Promise<ResourceDrift[]> {
  const resources = inTemplateOrder(stack).filter(({ type }) => !type.isStandIn);
  return Promise.all(resources.map((resource) => driftOf(services, stack, resource)));
}

async function driftOf(
  services: Services,
  stack: Stack,
  resource: StackResource,
): Promise<ResourceDrift> {
  const { logicalId, type, identifier, properties } = resource;
  const answer = await runOperation(services, stack, resource, 'READ', { properties: identifier });
  if (answer.status === 'SUCCESS') {
    const actual = answer.resourceModel ?? {};
    const differences = differencesOf(properties, actual, type);
    return { logicalId, status: differences.length > 0 ? 'MODIFIED' : 'IN_SYNC', differences };
  }
  if (answer.errorCode === 'NotFound') return { logicalId, status: 'DELETED', differences: [] };
  throw new Error(`${logicalId} can't be read: ${reasonOf(answer)}`);
}
