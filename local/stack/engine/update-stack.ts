// Updates a stack to a template, or back when a resource fails.
import { planStack } from '../plan/plan';
import type { Plan } from '../plan/planned';
import { collectProblems } from '../template/problem';
import type { Template } from '../template/template';
import { deleteResources, keptOnDelete, keptOnReplace } from './delete-resources';
import { deploy } from './deploy';
import { enterStatus, failedTo } from './events';
import type { Journal } from './journal';
import { rollBackUpdate } from './roll-back-update';
import { planContext, type Services } from './services';
import { setOutputs } from './set-outputs';
import { refuseBusy, type Stack } from './stack';

/**
 * Ends in UPDATE_COMPLETE, UPDATE_ROLLBACK_COMPLETE or UPDATE_ROLLBACK_FAILED, with `failures`
 * saying why. Throws a TemplateError, before anything is called, when the template is wrong.
 */
export async function updateStack(
  services: Services,
  stack: Stack,
  template: Template,
  parameters: Readonly<Record<string, string>> = {},
): Promise<void> {
  refuseBusy(stack);
  const plan = planStack(template, planContext(services, stack, parameters));
  checkTypes(stack, plan);
  stack.failures = [];
  enterStatus(services, stack, 'UPDATE_IN_PROGRESS');
  const { failed, journal } = await deploy(services, stack, plan);
  const wrong = failed.length > 0 ? failedTo('update', failed) : setOutputs(services, stack, plan);
  if (wrong) await rollBackUpdate(services, stack, journal, wrong);
  else {
    await cleanUp(services, stack, plan, journal);
    enterStatus(services, stack, 'UPDATE_COMPLETE');
  }
}

function checkTypes(stack: Stack, plan: Plan): void {
  collectProblems((report) => {
    for (const { logicalId, type, place } of plan.resources.values()) {
      const before = stack.resources.get(logicalId)?.type;
      if (before && before.typeName !== type.typeName) {
        report(
          place,
          `${logicalId}: its type can't change, give the new resource a new logical id`,
        );
      } else if (before && before.isStandIn !== type.isStandIn) {
        const [was, is] = before.isStandIn ? ['a stand-in', 'a user'] : ['a user', 'a stand-in'];
        report(place, `${logicalId} was ${was} and would be ${is}: say what it is, --type-name`);
      }
    }
  });
}

// What can't be deleted in the clean-up is no longer the stack's: CloudFormation forgets it too.
async function cleanUp(services: Services, stack: Stack, plan: Plan, { replaced }: Journal) {
  const removed = [...stack.resources.values()].filter(
    ({ logicalId }) => !plan.resources.has(logicalId),
  );
  if (removed.length + replaced.length === 0) return;
  enterStatus(services, stack, 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS');
  await deleteResources(services, stack, [...removed, ...replaced], (resource) =>
    (removed.includes(resource) ? keptOnDelete : keptOnReplace)(resource),
  );
  for (const { logicalId } of removed) stack.resources.delete(logicalId);
}
