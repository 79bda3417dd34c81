// Brings the resources of a stack to a plan, and keeps a journal for the way back.
import { dependenciesIn } from '../plan/plan';
import type { Plan, PlannedResource } from '../plan/planned';
import { updateBehaviour } from '../plan/update-behaviour';
import { TemplateError } from '../template/problem';
import { createResource } from './create-resource';
import { emitEvent } from './events';
import { failResource } from './fail-resource';
import type { Journal } from './journal';
import { SIDE_BY_SIDE } from './limits';
import { type ResourceValues, resourceValues } from './resource-values';
import { runGraph } from './run-graph';
import type { Services } from './services';
import type { Stack, StackResource } from './stack';
import { updateResource } from './update-resource';

interface Deployment {
  readonly services: Services;
  readonly stack: Stack;
  readonly journal: Journal;
}

const REPLACING =
  'Requested update requires the creation of a new physical resource; hence creating one.';

/** Creates, updates and replaces what the plan asks for; gives the logical ids that failed. */
export async function deploy(
  services: Services,
  stack: Stack,
  plan: Plan,
): Promise<{ failed: string[]; journal: Journal }> {
  const previous = new Map(stack.resources);
  const journal: Journal = { previous, created: [], updated: [], replaced: [] };
  const deployment = { services, stack, journal };
  const options = { limit: SIDE_BY_SIDE, stopOnFailure: true };
  const failed = await runGraph(dependenciesIn(plan), options, async (logicalId) => {
    const planned = plan.resources.get(logicalId);
    return planned === undefined || deployOne(deployment, planned);
  });
  return { failed, journal };
}

async function deployOne(deployment: Deployment, planned: PlannedResource): Promise<boolean> {
  const { services, stack } = deployment;
  const before = stack.resources.get(planned.logicalId);
  if (planned.type.isStandIn) stack.standIns.add(planned.logicalId);
  try {
    const values = resourceValues(services, stack, planned, before);
    if (!before) return await create(deployment, planned, values);
    const change = updateBehaviour(before.properties, values.properties, planned.type.schema);
    if (change === 'update') return await update(deployment, planned, before, values);
    if (change === 'replace') return await create(deployment, planned, values, before);
    stack.resources.set(planned.logicalId, { ...before, ...planned, ...values });
    return true;
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const failed = { ...planned, place: error.problems[0]?.place ?? planned.place };
    const verb = before ? 'UPDATE' : 'CREATE';
    return failResource(services, stack, failed, `${verb}_FAILED`, error.reason);
  }
}

async function create(
  { services, stack, journal }: Deployment,
  planned: PlannedResource,
  values: ResourceValues,
  before?: StackResource,
): Promise<boolean> {
  const verb = before ? 'UPDATE' : 'CREATE';
  emitEvent(services, planned, `${verb}_IN_PROGRESS`, before && REPLACING);
  const created = await createResource(services, stack, planned, values);
  if (!created.ok) {
    if (created.leftover) journal.created.push(created.leftover);
    return failResource(services, stack, planned, `${verb}_FAILED`, created.reason);
  }
  journal.created.push(created.resource);
  if (before) journal.replaced.push(before);
  stack.resources.set(planned.logicalId, created.resource);
  emitEvent(services, planned, `${verb}_COMPLETE`);
  return true;
}

async function update(
  { services, stack, journal }: Deployment,
  planned: PlannedResource,
  before: StackResource,
  values: ResourceValues,
): Promise<boolean> {
  emitEvent(services, planned, 'UPDATE_IN_PROGRESS');
  journal.updated.push({ before, attempted: values.sent });
  const updated = await updateResource(services, stack, before, before.sent, values.sent);
  if (!updated.ok) return failResource(services, stack, planned, 'UPDATE_FAILED', updated.reason);
  const { model } = updated;
  stack.resources.set(planned.logicalId, { ...before, ...planned, ...values, model });
  emitEvent(services, planned, 'UPDATE_COMPLETE');
  return true;
}
