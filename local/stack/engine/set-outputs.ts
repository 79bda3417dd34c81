// Gives a stack its outputs and exports once its resources are there.
import type { Plan, PlannedOutput } from '../plan/planned';
import { outputOf } from '../plan/values';
import { collectProblems, TemplateError } from '../template/problem';
import { exportsOf, setExports } from './exports';
import type { Services } from './services';
import type { Stack, StackOutput } from './stack';

/**
 * Sets the outputs and exports, all or none; else the reason, with a failure of the stack for every
 * output that has no value.
 */
export function setOutputs(services: Services, stack: Stack, plan: Plan): string | undefined {
  const failed = stack.failures.length;
  const outputs = plan.outputs.flatMap((output): StackOutput[] => {
    const value = orFailure(stack, `output ${output.name}`, () =>
      shownOutput(services, stack, output),
    );
    return value === undefined ? [] : [{ name: output.name, value }];
  });
  if (stack.failures.length > failed) return reasonSince(stack, failed);
  const found = orFailure(stack, 'Outputs', () =>
    collectProblems((report) => exportsOf(services, stack, plan, report)),
  );
  if (!found) return reasonSince(stack, failed);
  setExports(services, stack, found);
  stack.outputs = outputs;
  return undefined;
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

function orFailure<Result>(stack: Stack, what: string, read: () => Result): Result | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const { reason, problems } = error;
    stack.failures.push({ logicalId: what, reason, place: problems[0]?.place });
    return undefined;
  }
}

function reasonSince({ failures }: Stack, count: number): string {
  return failures
    .slice(count)
    .map(({ logicalId, reason }) => `${logicalId}: ${reason}`)
    .join('; ');
}
