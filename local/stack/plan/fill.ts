// Fills in all that is known of a value before anything is made, and checks what is left.
import { resolve } from '../functions/resolve';
import type { Scope } from '../functions/scope';
import { FUNCTIONS } from '../functions/table';
import type { Report } from '../template/problem';
import type { TemplateResource } from '../template/resource';
import type { Value } from '../template/value';
import { callsIn, referencesIn } from '../template/walk';
import { checkConditionNames, checkReferences, type TypesById } from './references';

/** What a value may name. */
export interface Names {
  readonly types: TypesById;
  readonly parameters: readonly string[];
  readonly conditions: readonly string[];
  /** Resources that are not made, with the condition that leaves them out. */
  readonly leftOut: ReadonlyMap<string, string>;
}

/** The resources whose condition does not hold, with that condition. */
export function leftOutOf(resources: readonly TemplateResource[], scope: Scope): Names['leftOut'] {
  return new Map(
    resources.flatMap(({ logicalId, condition }): [string, string][] =>
      condition !== undefined && scope.condition(condition) === false
        ? [[logicalId, condition]]
        : [],
    ),
  );
}

/** Reports what names nothing, in all branches of a value. */
export function checkNames(value: Value, { types, parameters, conditions }: Names, report: Report) {
  checkReferences(value, types, parameters, report);
  checkConditionNames(value, conditions, report);
}

/** The value as far as it is known; what could never be known is reported. */
export function fill(value: Value, names: Names, scope: Scope): Value {
  checkNames(value, names, scope.report);
  const filled = resolve(value, scope);
  // Names that functions made are known only now.
  checkReferences(filled, names.types, names.parameters, scope.report);
  for (const { name, place } of referencesIn(filled)) {
    const condition = names.leftOut.get(name);
    if (condition === undefined) continue;
    scope.report(
      place,
      `${name} is not made, for its condition ${condition} does not hold: refer to it under the same condition, by Fn::If`,
    );
  }
  checkEarly(filled, scope.report);
  return filled;
}

function checkEarly(value: Value, report: Report): void {
  for (const call of callsIn(value)) {
    const [reference] = referencesIn(call);
    if (!reference || !FUNCTIONS.get(call.name)?.early) continue;
    report(
      reference.place,
      `${call.name} is evaluated before anything is made, so it can't refer to ${reference.name}`,
    );
  }
}
