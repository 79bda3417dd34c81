// Imports one resource: looks whether it is there, and takes it into the stack.
import type { Properties } from '../../invocation/events';
import type { PlannedResource } from '../plan/planned';
import { identifierOf, physicalIdOf } from '../schema/identifier';
import { namesOf } from '../schema/schema';
import { TemplateError } from '../template/problem';
import { emitEvent } from './events';
import { failResource } from './fail-resource';
import { own, refusesOwner } from './owners';
import { resourceValues } from './resource-values';
import { reasonOf, runOperation } from './run-operation';
import type { Services } from './services';
import type { Stack, StackResource } from './stack';

type Read = { ok: true; resource: StackResource } | { ok: false; reason: string };

/** Tells whether it succeeded; why not is among the failures of the stack. */
export async function importResource(
  services: Services,
  stack: Stack,
  planned: PlannedResource,
  identifier: Properties,
): Promise<boolean> {
  emitEvent(services, planned, 'IMPORT_IN_PROGRESS');
  const read = await readResource(services, stack, planned, identifier);
  if (!read.ok) return failResource(services, stack, planned, 'IMPORT_FAILED', read.reason);
  own(services, stack, read.resource);
  stack.resources.set(planned.logicalId, read.resource);
  emitEvent(services, planned, 'IMPORT_COMPLETE');
  return true;
}

async function readResource(
  services: Services,
  stack: Stack,
  planned: PlannedResource,
  given: Properties,
): Promise<Read> {
  const { type } = planned;
  const identifier = identifierOf(type.schema, given);
  if (!identifier) {
    const names = namesOf(type.schema.primaryIdentifier).join(' and ');
    return { ok: false, reason: `the identifier of the resource to import is ${names}` };
  }
  try {
    const values = resourceValues(services, stack, planned);
    const other = Object.keys(identifier).find(
      (name) => name in values.sent && values.sent[name] !== identifier[name],
    );
    if (other) return { ok: false, reason: `${other} is not that of the resource to import` };
    const answer = await runOperation(services, stack, planned, 'READ', {
      properties: identifier,
    });
    if (answer.status === 'FAILED') return { ok: false, reason: reasonOf(answer) };
    const model = { ...answer.resourceModel, ...identifier };
    const physicalId = physicalIdOf(identifier);
    const resource = { ...planned, ...values, model, identifier, physicalId };
    const reason = refusesOwner(services, resource);
    return reason ? { ok: false, reason } : { ok: true, resource };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return { ok: false, reason: error.reason };
  }
}
