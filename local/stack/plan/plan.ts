// From a template and its parameters to a checked plan: what to make, and what waits for what.
import { bindParameters } from '../template/bind-parameters';
import { checkCount } from '../template/limits';
import { warnOfLostForms } from '../template/lost-form';
import { collectProblems, inOrder, type Problem, type Report } from '../template/problem';
import type { Template } from '../template/template';
import { languageOf } from './expand-section';
import { leftOutOf } from './fill';
import { circularNodes, type Graph } from './graph';
import { planOutput } from './plan-output';
import { planResource } from './plan-resource';
import type { Plan, PlanContext } from './planned';
import { parameterScope, readConditions, withConditions } from './planning-scope';
import { pseudoParameters } from './pseudo-parameters';
import { readSections } from './read-sections';
import { checkRules } from './rules';
import { findTypes } from './types-by-id';
import { warnOfPlan } from './warn-of-plan';
import { warnOfWritten } from './warn-of-written';

/** Plans a stack; throws a TemplateError with everything that is wrong, before anything is called. */
export function planStack(template: Template, context: PlanContext): Plan {
  const warnings: Problem[] = [...template.warnings];
  const warn: Report = (place, message) => warnings.push({ place, message });
  const plan = collectProblems((report) => {
    for (const { place, message } of template.problems) report(place, message);
    return planParts(template, context, report, warn);
  }, warnings);
  return { ...plan, warnings: inOrder(warnings) };
}

type Parts = Omit<Plan, 'warnings'>;
const NOTHING: Parts = { resources: new Map(), outputs: [] };

function planParts(template: Template, context: PlanContext, report: Report, warn: Report): Parts {
  const given = { values: context.parameters, stored: context.ssmParameter };
  const bound = bindParameters(template.parameters, given, report);
  const isMissing = [...bound.values()].some(({ kind }) => kind === 'unknown');
  const isOpen = template.sections.resources.kind === 'unknown';
  // Which resources there are can't be told then, and all that follows would be noise.
  if (isOpen || (isMissing && template.transforms.extensions)) return NOTHING;

  const known = new Map([...pseudoParameters(context.stack), ...bound]);
  const parameters = [...known.keys()];
  const base = parameterScope(template, known, context, report);
  const rules = { scope: base, language: languageOf(template, 'rules'), parameters, warn };
  checkRules(template.sections.rules, rules);
  const conditions = readConditions(template, base, parameters);
  for (const value of conditions.values()) warnOfLostForms(value, warn);
  const scope = withConditions(base, conditions);

  const read = readSections(template, scope, parameters, warn);
  checkCount('Resources', read.resources.length, template.sections.resources.place, report);
  checkCount('Outputs', read.outputs.length, template.sections.outputs.place, report);
  const types = findTypes(read.resources, context.findType, report);
  const leftOut = leftOutOf(read.resources, scope);
  const names = { types, parameters, conditions: [...conditions.keys()], leftOut };
  const resources = read.resources.flatMap((one) => planResource(one, names, scope) ?? []);
  const outputs = read.outputs.flatMap(
    (one) => planOutput(one, names, scope, template.parameters) ?? [],
  );
  const planned = new Map(resources.map((resource) => [resource.logicalId, resource]));
  const plan = { resources: planned, outputs };
  checkCircles(plan, report);
  warnOfWritten(read, types, warn);
  warnOfPlan(plan, warn);
  return plan;
}

/** What waits for what. */
export function dependenciesIn(plan: Pick<Plan, 'resources'>): Graph {
  return new Map([...plan.resources].map(([id, { dependencies }]) => [id, dependencies]));
}

function checkCircles(plan: Parts, report: Report): void {
  const circle = circularNodes(dependenciesIn(plan));
  const first = plan.resources.get(circle[0] ?? '');
  if (!first) return;
  report(
    first.place,
    `circular dependency between ${circle.join(', ')}: one of them must do without a reference to another, or without its DependsOn`,
  );
}
