// Gives planned properties and outputs their values, once the resources that they refer to are there.
import type { Properties } from '../../lambda/events';
import type { ResourceType } from '../resources/resource-type';
import { checkProperties } from '../schema/check';
import { toJson } from '../schema/plain';
import { collectProblems, type Place, type Report } from '../template/problem';
import { resolve } from '../template/resolve';
import { type GetAtt, list, type Ref, text, type Value } from '../template/value';

/** What a reference needs to know of a resource. */
export interface Referable {
  type: ResourceType;
  model: Properties;
}

/** The resources that are there, by logical id. */
export type Referables = ReadonlyMap<string, Referable>;

/** The properties as handlers get them; throws a TemplateError when a value is missing or wrong. */
export function valuesOf(
  resource: { logicalId: string; type: ResourceType; properties: Value; place: Place },
  there: Referables,
): Properties {
  const { logicalId, type, place } = resource;
  const resolved = collectProblems((report) => {
    const properties = resolve(resource.properties, (one) => referredTo(one, there, report));
    reportUnfinished(properties, report);
    if (properties.kind === 'map') {
      checkProperties(logicalId, { ...properties, place }, type.schema, report);
    }
    return properties;
  });
  const entries = resolved.kind === 'map' ? resolved.entries : [];
  return Object.fromEntries(
    entries.map(({ key, value }) => [
      key,
      toJson(value, type.schema.properties[key] ?? {}, type.schema),
    ]),
  );
}

/** The text of an output; throws a TemplateError when it has no value, or one that is not text. */
export function outputOf(output: { name: string; value: Value }, there: Referables): string {
  return collectProblems((report) => {
    const value = resolve(output.value, (one) => referredTo(one, there, report));
    if (value.kind === 'text') return value.text;
    report(value.place, `output ${output.name} must be a single value`);
    return '';
  });
}

function referredTo(reference: Ref | GetAtt, there: Referables, report: Report): Value {
  const { name, place } = reference;
  const found = there.get(name);
  if (!found) {
    report(place, `${name} is not there yet`);
    return text('', place);
  }
  if (reference.kind === 'ref') return text(found.type.reference(found.model), place);
  const value = found.model[reference.attribute];
  if (Array.isArray(value)) {
    return list(
      value.map((item) => text(String(item), place)),
      place,
    );
  }
  if (value === undefined) report(place, `${name} has no value for ${reference.attribute}`);
  return text(String(value), place);
}

// A join stays one when a part of it is a list or a map.
function reportUnfinished(value: Value, report: Report): void {
  if (value.kind === 'join')
    report(value.place, 'only texts can be joined: a part is a list or map');
  const parts = value.kind === 'map' ? value.entries.map((entry) => entry.value) : [];
  for (const part of value.kind === 'list' ? value.items : parts) reportUnfinished(part, report);
}
