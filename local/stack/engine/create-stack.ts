// Creates a stack from a template; when a resource fails, what was made is deleted again.
import { planStack } from '../plan/plan';
import type { Template } from '../template/template';
import { deleteResources, keptOnRollback } from './delete-resources';
import { deploy } from './deploy';
import { enterStatus, failedTo } from './events';
import type { Journal } from './journal';
import { newStack } from './new-stack';
import { planContext, type Services } from './services';
import { setOutputs } from './set-outputs';
import type { Stack } from './stack';

/**
 * Ends in CREATE_COMPLETE, ROLLBACK_COMPLETE or ROLLBACK_FAILED, with `failures` saying why.
 * Throws a TemplateError, before anything is called, when the template is wrong.
 */
export async function createStack(
  services: Services,
  name: string,
  template: Template,
  parameters: Readonly<Record<string, string>> = {},
): Promise<Stack> {
  const stack = newStack(services, name);
  const plan = planStack(template, planContext(services, stack, parameters));
  enterStatus(services, stack, 'CREATE_IN_PROGRESS');
  const { failed, journal } = await deploy(services, stack, plan);
  const wrong = failed.length > 0 ? failedTo('create', failed) : setOutputs(services, stack, plan);
  if (wrong) await rollBack(services, stack, journal, wrong);
  else enterStatus(services, stack, 'CREATE_COMPLETE');
  return stack;
}

async function rollBack(
  services: Services,
  stack: Stack,
  { created }: Journal,
  reason: string,
): Promise<void> {
  enterStatus(services, stack, 'ROLLBACK_IN_PROGRESS', reason);
  const left = await deleteResources(services, stack, created, keptOnRollback);
  if (left.length > 0) enterStatus(services, stack, 'ROLLBACK_FAILED', failedTo('delete', left));
  else enterStatus(services, stack, 'ROLLBACK_COMPLETE');
}
