// What Ref and Fn::GetAtt give, once the resources that they name are there.
import type { Properties } from '../../invocation/events';
import type { ResourceType } from '../resources/resource-type';
import type { Report } from '../template/problem';
import { resolve } from '../template/resolve';
import { type GetAtt, list, type Ref, text, type Value } from '../template/value';

/** What a reference needs to know of a resource. */
export interface Referable {
  type: ResourceType;
  model: Properties;
}

/** The resources that are there, by logical id. */
export type Referables = ReadonlyMap<string, Referable>;

/** The value with its references filled in; what has no value, or is not text, is reported. */
export function fillReferences(value: Value, there: Referables, report: Report): Value {
  const filled = resolve(value, (one) => referredTo(one, there, report));
  reportUnfinished(filled, report);
  return filled;
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
