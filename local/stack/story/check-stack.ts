// Checks a stack of a run before it is made: every template that it will have, with its parameters.
import { isDeepStrictEqual } from 'node:util';
import { LOCAL_ACCOUNT } from '../engine/services';
import { checkDynamicReferences } from '../plan/check-dynamic-references';
import { planStack } from '../plan/plan';
import { type Problem, TemplateError } from '../template/problem';
import type { StackOfRun } from './read-templates';
import type { Surroundings } from './surroundings';

/**
 * Tells `warn` what goes through and may not be meant, also where something else does not go through:
 * that throws a TemplateError.
 */
export function checkStack(
  { stackName, templates }: StackOfRun,
  { findType, exports, references }: Surroundings,
  warn: (found: readonly Problem[]) => void,
): void {
  const { ssmParameter } = references;
  const stack = { name: stackName, id: '', ...LOCAL_ACCOUNT };
  for (const { template, parameters } of templates) {
    try {
      const plan = planStack(template, { parameters, stack, findType, exports, ssmParameter });
      warn([...template.warnings, ...plan.warnings]);
      checkDynamicReferences(plan, references);
    } catch (error) {
      warn(template.warnings.filter((one) => !isTold(one, error)));
      throw error;
    }
  }
}

// A warning may be why something else does not go through, and is told with it then.
function isTold({ place, message }: Problem, error: unknown): boolean {
  const told = error instanceof TemplateError ? error.problems : [];
  return told.some((one) => one.message === message && isDeepStrictEqual(one.place, place));
}
