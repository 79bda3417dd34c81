// Lists the resources of a type, page by page.
import type { Properties } from '../../invocation/events';
import type { ResourceType } from '../resources/resource-type';
import { identifierOf } from '../schema/identifier';
import { reasonOf, runOperation } from './run-operation';
import type { Services } from './services';
import type { Stack } from './stack';

/** The identifiers of all pages; `filter` is what LIST needs to know. Throws when a page fails. */
export async function listResources(
  services: Services,
  stack: Stack,
  type: ResourceType,
  filter: Properties,
): Promise<Properties[]> {
  const listed: Properties[] = [];
  for (let nextToken: string | undefined; ; ) {
    const answer = await runOperation(services, stack, { logicalId: stack.name, type }, 'LIST', {
      properties: filter,
      nextToken,
    });
    if (answer.status === 'FAILED') throw new Error(`LIST failed: ${reasonOf(answer)}`);
    listed.push(
      ...(answer.resourceModels ?? []).map((model) => identifierOf(type.schema, model) ?? {}),
    );
    nextToken = answer.nextToken;
    if (!nextToken) return listed;
  }
}
