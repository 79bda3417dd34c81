// What is known of a stack before anything of it is made.
import { decode } from '../functions/decode';
import { PLANNED, type Scope } from '../functions/scope';
import type { Report } from '../template/problem';
import type { Template } from '../template/template';
import type { Value } from '../template/value';
import { evaluateConditions } from './conditions';
import { expandSection, languageOf } from './expand-section';
import type { PlanContext } from './planned';
import { checkConditionNames, checkReferences } from './references';

/** The conditions of a template, read. */
export type Conditions = ReadonlyMap<string, Value>;

/** The scope before conditions: parameters by their values, mappings and exports. */
export function parameterScope(
  template: Template,
  known: ReadonlyMap<string, Value>,
  { exports, stack }: Pick<PlanContext, 'exports' | 'stack'>,
  report: Report,
): Scope {
  return {
    ...PLANNED,
    mappings: template.mappings,
    exports,
    region: stack.region,
    report,
    parametersOf: (type) =>
      template.parameters.flatMap((one) => (one.type === type ? (known.get(one.name) ?? []) : [])),
    // A value is placed where the reference is.
    reference(reference) {
      const found = reference.kind === 'ref' ? known.get(reference.name) : undefined;
      return found ? { ...found, place: reference.place } : reference;
    },
  };
}

/** Reads the conditions; references in them that name nothing are reported. */
export function readConditions(
  template: Template,
  scope: Scope,
  parameterNames: readonly string[],
): Conditions {
  const { report } = scope;
  const language = languageOf(template, 'conditions');
  const conditions = new Map(
    expandSection(template.sections.conditions, template, scope).map(({ key, value }) => [
      key,
      decode(value, language, report),
    ]),
  );
  for (const value of conditions.values()) {
    checkReferences(value, new Map(), parameterNames, report);
    checkConditionNames(value, [...conditions.keys()], report);
  }
  return conditions;
}

/** The scope with the conditions evaluated. */
export function withConditions(scope: Scope, conditions: Conditions): Scope {
  const results = evaluateConditions(conditions, scope);
  return { ...scope, condition: (name) => results.get(name) };
}
