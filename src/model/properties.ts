// From the properties of an event to the generated model.
import { ResourceModel } from '../models';
import { KINDS } from './kinds';

/** The model of the properties, and what of them is no value of its property: it is not in the model. */
export interface ReadModel {
  readonly model: ResourceModel;
  /** A sentence for each property that can't be what it says. */
  readonly misfits: readonly string[];
}

/** The model of the properties, named as in the schema; what the schema does not name is left out. */
export function fromProperties(properties: Readonly<Record<string, unknown>>): ReadModel {
  const fitting: Record<string, unknown> = {};
  const misfits: string[] = [];
  for (const [name, kind] of Object.entries(KINDS)) {
    const value = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (value === undefined || value === null) continue;
    const read = kind.read(value);
    if (read === undefined) misfits.push(`${name} must be ${kind.words}.`);
    else fitting[name] = read;
  }
  return { model: ResourceModel.deserialize(fitting), misfits };
}
