// Deletes a stack.
import { deleteResources, keptOnDelete } from './delete-resources';
import { enterStatus, failedTo } from './events';
import { setExports } from './exports';
import type { Services } from './services';
import { inTemplateOrder, type Stack } from './stack';

/** Ends in DELETE_COMPLETE, or in DELETE_FAILED with `failures` saying why; that can be repeated. */
export async function deleteStack(services: Services, stack: Stack): Promise<void> {
  stack.failures = [];
  enterStatus(services, stack, 'DELETE_IN_PROGRESS');
  const resources = inTemplateOrder(stack);
  const left = await deleteResources(services, stack, resources, keptOnDelete);
  if (left.length > 0) enterStatus(services, stack, 'DELETE_FAILED', failedTo('delete', left));
  else {
    setExports(services, stack, new Map());
    enterStatus(services, stack, 'DELETE_COMPLETE');
  }
}
