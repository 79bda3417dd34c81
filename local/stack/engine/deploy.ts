// Brings the resources of a stack to a plan, and keeps a journal for the way back.
import type { Properties } from '../../invocation/events';
import { changeBetween } from '../plan/change';
import { dependenciesIn, type Plan, type PlannedResource } from '../plan/plan';
import { answeredValuesOf, valuesOf } from '../plan/values';
import { TemplateError } from '../template/problem';
import { createResource } from './create-resource';
import { emitEvent } from './events';
import { SIDE_BY_SIDE } from './limits';
import { runGraph } from './run-graph';
import type { Services } from './services';
import type { Stack, StackResource } from './stack';
import { updateResource } from './update-resource';

export interface Journal {
  /** The resources as they were. */
  previous: Map<string, StackResource>;
  /** What is new: new resources, replacements, and what failed creations left behind. */
  created: StackResource[];
  /** What UPDATE was called for, failed or not; `attempted` as the handler got it. */
  updated: { before: StackResource; attempted: Properties }[];
  /** What replacements took the place of. */
  replaced: StackResource[];
}

interface Deployment {
  services: Services;
  stack: Stack;
  journal: Journal;
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
  const { resources } = deployment.stack;
  const before = resources.get(planned.logicalId);
  try {
    const properties = valuesOf(planned, resources);
    if (!before) return await create(deployment, planned, properties);
    const change = changeBetween(before.properties, properties, planned.type.schema);
    if (change === 'update') return await update(deployment, planned, before, properties);
    if (change === 'replace') return await create(deployment, planned, properties, before);
    resources.set(planned.logicalId, { ...before, ...planned, properties });
    return true;
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const place = error.problems[0]?.place;
    return fail(
      deployment,
      { ...planned, place: place ?? planned.place },
      before ? 'UPDATE' : 'CREATE',
      error.reason,
    );
  }
}

async function create(
  deployment: Deployment,
  planned: PlannedResource,
  properties: Properties,
  before?: StackResource,
): Promise<boolean> {
  const { services, stack, journal } = deployment;
  const verb = before ? 'UPDATE' : 'CREATE';
  emitEvent(services, planned, `${verb}_IN_PROGRESS`, before && REPLACING);
  const answered = answeredValuesOf(planned, stack.resources, services.references, before?.answers);
  const created = await createResource(services, stack, planned, properties, answered);
  if (!created.ok) {
    if (created.leftover) journal.created.push(created.leftover);
    return fail(deployment, planned, verb, created.reason);
  }
  journal.created.push(created.resource);
  if (before) journal.replaced.push(before);
  stack.resources.set(planned.logicalId, created.resource);
  emitEvent(services, planned, `${verb}_COMPLETE`);
  return true;
}

async function update(
  deployment: Deployment,
  planned: PlannedResource,
  before: StackResource,
  properties: Properties,
): Promise<boolean> {
  const { services, stack, journal } = deployment;
  emitEvent(services, planned, 'UPDATE_IN_PROGRESS');
  const { refusesUpdate } = planned.type;
  if (refusesUpdate) return fail(deployment, planned, 'UPDATE', refusesUpdate);
  const { resources } = stack;
  const answered = answeredValuesOf(planned, resources, services.references, before.answers);
  journal.updated.push({ before, attempted: answered.sent });
  const updated = await updateResource(services, stack, before, before.sent, answered.sent);
  if (!updated.ok) return fail(deployment, planned, 'UPDATE', updated.reason);
  stack.resources.set(planned.logicalId, {
    ...before,
    ...planned,
    ...answered,
    properties,
    model: updated.model,
  });
  emitEvent(services, planned, 'UPDATE_COMPLETE');
  return true;
}

function fail(
  { services, stack }: Deployment,
  { logicalId, type, place }: PlannedResource,
  verb: string,
  reason: string,
): false {
  emitEvent(services, { logicalId, type }, `${verb}_FAILED`, reason);
  stack.failures.push({ logicalId, reason, place });
  return false;
}
