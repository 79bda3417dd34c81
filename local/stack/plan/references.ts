// The references of a template: those to parameters are filled in, those to resources checked.
import type { ResourceType } from '../resources/resource-type';
import { suggestion } from '../schema/nearest';
import { namesOf } from '../schema/schema';
import type { Report } from '../template/problem';
import { referencesIn, resolve } from '../template/resolve';
import type { GetAtt, Ref, Value } from '../template/value';

/** The types of the template's resources by logical id; undefined where the type is unknown. */
export type TypesById = ReadonlyMap<string, ResourceType | undefined>;

/** The value with parameters filled in; a filled-in value is placed where the reference is. */
export function fillParameters(value: Value, parameters: ReadonlyMap<string, Value>): Value {
  return resolve(value, (reference) => {
    const found = reference.kind === 'ref' ? parameters.get(reference.name) : undefined;
    return found ? { ...found, place: reference.place } : reference;
  });
}

/** Reports references to what is not there, once parameters are filled in. */
export function checkReferences(
  value: Value,
  types: TypesById,
  parameterNames: readonly string[],
  report: Report,
): void {
  for (const reference of referencesIn(value)) {
    const { name, place } = reference;
    const names = [...types.keys(), ...(reference.kind === 'ref' ? parameterNames : [])];
    if (!types.has(name)) {
      const what = reference.kind === 'ref' ? 'parameter or resource' : 'resource';
      report(place, `there is no ${what} ${name}${suggestion(name, names)}`);
    } else if (reference.kind === 'getatt') {
      checkAttribute(reference, types.get(name), report);
    }
  }
}

// "A property answers Fn::GetAtt only when READ returns it", and for read-only properties alone.
function checkAttribute(reference: GetAtt, type: ResourceType | undefined, report: Report): void {
  const attributes = namesOf(type?.schema.readOnlyProperties);
  if (!type || attributes.includes(reference.attribute)) return;
  const { attribute, name, place } = reference;
  const hint = suggestion(attribute, attributes) || `, only ${attributes.join(', ')}`;
  report(place, `${name} (${type.typeName}) has no attribute ${attribute}${hint}`);
}

/** The resources that a value refers to. */
export function resourcesIn(value: Value): string[] {
  return referencesIn(value).map((reference: Ref | GetAtt) => reference.name);
}
