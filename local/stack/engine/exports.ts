// What a stack has for others: its exports, and its outputs by the name of the stack.
import type { Plan } from '../plan/planned';
import { outputOf } from '../plan/values';
import type { Report } from '../template/problem';
import type { Services } from './services';
import type { Stack } from './stack';

type Exports = ReadonlyMap<string, string>;

/** The names and values that the plan exports; a name that another stack has is reported. */
export function exportsOf(services: Services, stack: Stack, plan: Plan, report: Report): Exports {
  const found = new Map<string, string>();
  for (const { name, value, exportName, place } of plan.outputs) {
    // How Fn::GetStackOutput names it; no name of an export has a dot.
    found.set(`${stack.name}.${name}`, outputOf({ name, value }, stack.resources));
    if (!exportName) continue;
    const exported = outputOf({ name, value: exportName }, stack.resources);
    const others = services.exports.has(exported) && !stack.exportNames.includes(exported);
    if (others || found.has(exported)) {
      const where = others ? 'another stack' : 'another output';
      // CloudFormation's words, but for the name of the other stack, which is not known here.
      report(place, `Export with name ${exported} is already exported by ${where}`);
    }
    found.set(exported, outputOf({ name, value }, stack.resources));
  }
  return found;
}

/** Puts these in the place of what the stack exported before. */
export function setExports({ exports }: Services, stack: Stack, found: Exports): void {
  for (const name of stack.exportNames) exports.delete(name);
  for (const [name, value] of found) exports.set(name, value);
  stack.exportNames = [...found.keys()];
}
