// Takes resources that exist already into a stack, as a change set of type IMPORT does.
import { restrictedTo } from '../plan/graph';
import { checkImport, type ResourceToImport } from '../plan/import';
import { dependenciesIn, planStack } from '../plan/plan';
import type { Template } from '../template/template';
import { emitEvent, enterStatus, failedTo } from './events';
import { importResource } from './import-resource';
import { SIDE_BY_SIDE } from './limits';
import { disown } from './owners';
import { runGraph } from './run-graph';
import { planContext, type Services } from './services';
import { setOutputs, shownOutput } from './set-outputs';
import { refuseBusy, type Stack } from './stack';

/**
 * Ends in IMPORT_COMPLETE or IMPORT_ROLLBACK_COMPLETE, with `failures` saying why. `stack` may be a
 * new one. Each resource is read and nothing else: it joins the stack with what the template
 * declares, which an update later on may have to bring about, and never with a password set.
 * Throws, before anything is called, when the template does more than import.
 */
export async function importResources(
  services: Services,
  stack: Stack,
  template: Template,
  toImport: readonly ResourceToImport[],
  parameters: Readonly<Record<string, string>> = {},
): Promise<void> {
  refuseBusy(stack, 'REVIEW_IN_PROGRESS');
  const plan = planStack(template, planContext(services, stack, parameters));
  checkImport(plan, stack, toImport, (output) => shownOutput(services, stack, output));
  stack.failures = [];
  enterStatus(services, stack, 'IMPORT_IN_PROGRESS');
  const byId = new Map(toImport.map((one) => [one.logicalId, one]));
  const graph = restrictedTo(dependenciesIn(plan), new Set(byId.keys()));
  const options = { limit: SIDE_BY_SIDE, stopOnFailure: true };
  const failed = await runGraph(graph, options, async (logicalId) => {
    const planned = plan.resources.get(logicalId);
    const identifier = byId.get(logicalId)?.identifier;
    return !planned || !identifier || importResource(services, stack, planned, identifier);
  });
  if (failed.length > 0) {
    rollBack(services, stack, [...byId.keys()], failedTo('import', failed));
    return;
  }
  for (const planned of plan.resources.values()) {
    const before = stack.resources.get(planned.logicalId);
    if (!before) continue;
    const { properties } = before;
    stack.resources.set(planned.logicalId, { ...before, ...planned, properties });
  }
  setOutputs(services, stack, plan);
  enterStatus(services, stack, 'IMPORT_COMPLETE');
}

// Nothing was made, so nothing is deleted.
function rollBack(services: Services, stack: Stack, ids: readonly string[], reason: string): void {
  enterStatus(services, stack, 'IMPORT_ROLLBACK_IN_PROGRESS', reason);
  for (const resource of ids.flatMap((id) => stack.resources.get(id) ?? [])) {
    disown(services, resource);
    stack.resources.delete(resource.logicalId);
    emitEvent(services, resource, 'IMPORT_ROLLBACK_COMPLETE');
  }
  enterStatus(services, stack, 'IMPORT_ROLLBACK_COMPLETE');
}
