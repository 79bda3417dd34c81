// Brings a stack back to what it was before an update that failed.
import { restrictedTo } from '../plan/graph';
import { deleteResources, keptOnRollback } from './delete-resources';
import { emitEvent, enterStatus, failedTo } from './events';
import { failResource } from './fail-resource';
import type { Journal } from './journal';
import { SIDE_BY_SIDE } from './limits';
import { runGraph } from './run-graph';
import type { Services } from './services';
import type { Stack } from './stack';
import { updateResource } from './update-resource';

/** Updates the other way round, the failed resource too; then deletes what was new. */
export async function rollBackUpdate(
  services: Services,
  stack: Stack,
  journal: Journal,
  reason?: string,
): Promise<void> {
  enterStatus(services, stack, 'UPDATE_ROLLBACK_IN_PROGRESS', reason);
  const failed = await updateBack(services, stack, journal);
  if (failed.length > 0) {
    enterStatus(services, stack, 'UPDATE_ROLLBACK_FAILED', failedTo('update', failed));
    return;
  }
  stack.resources = journal.previous;
  if (journal.created.length > 0) {
    enterStatus(services, stack, 'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS');
    await deleteResources(services, stack, journal.created, keptOnRollback);
  }
  enterStatus(services, stack, 'UPDATE_ROLLBACK_COMPLETE');
}

async function updateBack(services: Services, stack: Stack, journal: Journal): Promise<string[]> {
  const updates = new Map(journal.updated.map((update) => [update.before.logicalId, update]));
  const waits = new Map(
    journal.updated.map(({ before }) => [before.logicalId, before.dependencies]),
  );
  const graph = restrictedTo(waits, new Set(updates.keys()));
  const options = { limit: SIDE_BY_SIDE, stopOnFailure: false };
  return runGraph(graph, options, async (logicalId) => {
    const update = updates.get(logicalId);
    if (!update) return true;
    const { before, attempted } = update;
    emitEvent(services, before, 'UPDATE_IN_PROGRESS');
    const back = await updateResource(services, stack, before, attempted, before.sent);
    if (!back.ok) return failResource(services, stack, before, 'UPDATE_FAILED', back.reason);
    journal.previous.set(logicalId, { ...before, model: back.model });
    emitEvent(services, before, 'UPDATE_COMPLETE');
    return true;
  });
}
