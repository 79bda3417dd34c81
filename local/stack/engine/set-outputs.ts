// Gives a stack its outputs once its resources are there.
import type { Plan, PlannedOutput } from '../plan/plan';
import { outputOf } from '../plan/values';
import { TemplateError } from '../template/problem';
import type { Services } from './services';
import type { Stack } from './stack';

/** Sets the outputs; false, with a failure on the stack, when one has no value. */
export function setOutputs(services: Services, stack: Stack, plan: Plan): boolean {
  try {
    stack.outputs = plan.outputs.map((output) => ({
      name: output.name,
      value: shownOutput(services, stack, output),
    }));
    return true;
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const place = error.problems[0]?.place;
    stack.failures.push({ logicalId: stack.name, reason: error.reason, place });
    return false;
  }
}

/** The value of an output with every secret hidden; throws a TemplateError when it has none. */
export function shownOutput(
  { references }: Services,
  { resources }: Stack,
  output: PlannedOutput,
): string {
  const value = outputOf(output, resources);
  return output.secret ? '****' : references.hide(value);
}
