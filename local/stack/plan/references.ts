// Checks what a template refers to: parameters, resources with their attributes, conditions.
import type { ResourceType } from '../resources/resource-type';
import { namesOf } from '../schema/schema';
import { suggestion } from '../template/nearest';
import type { Report } from '../template/problem';
import type { GetAtt, Value } from '../template/value';
import { callsIn, referencesIn } from '../template/walk';

/** The types of the template's resources by logical id; undefined where the type is unknown. */
export type TypesById = ReadonlyMap<string, ResourceType | undefined>;

/** Reports references to what is not there. */
export function checkReferences(
  value: Value,
  types: TypesById,
  parameterNames: readonly string[],
  report: Report,
): void {
  for (const reference of referencesIn(value)) {
    const { name, place } = reference;
    const isRef = reference.kind === 'ref';
    if (isRef && parameterNames.includes(name)) continue;
    const names = [...types.keys(), ...(isRef ? parameterNames : [])];
    if (!types.has(name)) {
      const referable = types.size > 0 ? 'parameter or resource' : 'parameter';
      const what = isRef ? referable : 'resource';
      report(place, `there is no ${what} ${name}${suggestion(name, names)}`);
    } else if (reference.kind === 'getatt') {
      checkAttribute(reference, types.get(name), report);
    }
  }
}

// "A property answers Fn::GetAtt only when READ returns it", and for read-only properties alone.
function checkAttribute(reference: GetAtt, type: ResourceType | undefined, report: Report): void {
  const attributes = namesOf(type?.schema.readOnlyProperties);
  if (!type || type.isStandIn || attributes.includes(reference.attribute)) return;
  const { attribute, name, place } = reference;
  const hint = suggestion(attribute, attributes) || `, only ${attributes.join(', ')}`;
  report(place, `${name} (${type.typeName}) has no attribute ${attribute}${hint}`);
}

/** Reports the names of conditions that are none. */
export function checkConditionNames(
  value: Value,
  conditionNames: readonly string[],
  report: Report,
): void {
  for (const { name, args } of callsIn(value)) {
    const [condition] = args;
    if (name !== 'Fn::If' && name !== 'Condition') continue;
    if (condition?.kind !== 'text' || conditionNames.includes(condition.text)) continue;
    report(condition.place, noCondition(condition.text, conditionNames));
  }
}

/** How it reads that there is no such condition. */
export function noCondition(name: string, conditionNames: readonly string[]): string {
  return `there is no condition ${name}${suggestion(name, conditionNames)}`;
}

/** The resources that a value refers to. */
export function resourcesIn(value: Value): string[] {
  return referencesIn(value).map(({ name }) => name);
}
