// What Ref and Fn::GetAtt give, once the resources that they name are there.
import type { Properties } from '../../invocation/events';
import { resolve } from '../functions/resolve';
import { PLANNED } from '../functions/scope';
import type { ResourceType } from '../resources/resource-type';
import type { Report } from '../template/problem';
import { type GetAtt, type Ref, text, textList, type Value } from '../template/value';

/** What a reference needs to know of a resource. */
export interface Referable {
  readonly type: ResourceType;
  readonly model: Properties;
}

/** The resources that are there, by logical id. */
export type Referables = ReadonlyMap<string, Referable>;

/** The value with its references filled in; what has no value is reported. */
export function fillReferences(value: Value, there: Referables, report: Report): Value {
  const reference = (one: Ref | GetAtt) => referredTo(one, there, report);
  return resolve(value, { ...PLANNED, reference, report });
}

function referredTo(reference: Ref | GetAtt, there: Referables, report: Report): Value {
  const { name, place } = reference;
  const found = there.get(name);
  if (!found) {
    report(place, `${name} is not there yet`);
    return { kind: 'unknown', place };
  }
  const { type, model } = found;
  if (reference.kind === 'ref') return text(type.reference(model), place);
  const { attribute } = reference;
  const value = type.attribute ? type.attribute(model, attribute) : model[attribute];
  if (value === undefined) {
    report(place, `${name} has no value for ${attribute}`);
    return { kind: 'unknown', place };
  }
  return Array.isArray(value) ? textList(value.map(String), place) : text(String(value), place);
}
