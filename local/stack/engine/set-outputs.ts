// Gives a stack its outputs once its resources are there.
import type { Plan } from '../plan/plan';
import { outputOf } from '../plan/values';
import { TemplateError } from '../template/problem';
import type { Stack } from './stack';

/** Sets the outputs; false, with a failure on the stack, when one has no value. */
export function setOutputs(stack: Stack, plan: Plan): boolean {
  try {
    stack.outputs = plan.outputs.map((output) => {
      const value = outputOf(output, stack.resources);
      return { name: output.name, value: output.secret ? '****' : value };
    });
    return true;
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const place = error.problems[0]?.place;
    stack.failures.push({ logicalId: stack.name, reason: error.reason, place });
    return false;
  }
}
