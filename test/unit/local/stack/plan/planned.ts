// Plans the YAML text of a template, and shows what becomes of it.
import { planStack } from '../../../../../local/stack/plan/plan';
import type { Plan, PlanContext } from '../../../../../local/stack/plan/planned';
import { findType } from '../../../../../local/stack/resources/types';
import { contextHere, problemsOf, templateOf } from '../../../../support/stack';
import { shown } from '../template/parsed';
import { linesOf } from '../template/problems';

const stack = { name: 'team', id: 'arn', region: 'eu-west-1', accountId: '1' };

/** The plan of a template, with the real types. */
export function planOf(source: string, context: Partial<PlanContext> = {}): Plan {
  return planStack(templateOf(source), contextHere({ stack, findType, ...context }));
}

/** The lines of what is wrong with it. */
export function planProblems(source: string, context: Partial<PlanContext> = {}): string[] {
  return problemsOf(() => planOf(source, context)).map((line) => line.replace('t.yaml:', ''));
}

/** The warnings of a plan that goes through. */
export function planWarnings(source: string, context: Partial<PlanContext> = {}): string[] {
  return linesOf(planOf(source, context).warnings);
}

/** The properties of its resources by logical id. */
export function propertiesIn({ resources }: Plan): Record<string, unknown> {
  return Object.fromEntries([...resources].map(([id, { properties }]) => [id, shown(properties)]));
}

/** Its outputs by name. */
export function outputsIn({ outputs }: Plan): Record<string, unknown> {
  return Object.fromEntries(outputs.map(({ name, value }) => [name, shown(value)]));
}
