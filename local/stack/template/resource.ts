// Reads one resource of a template: its type, properties and policies.
import { fieldsOf, textOf, textsOf } from './fields';
import type { Place, Report } from './problem';
import type { Entry, MapOf, Value } from './value';

export type Policy = 'Delete' | 'Retain' | 'RetainExceptOnCreate';

export interface TemplateResource {
  logicalId: string;
  typeName: string;
  typePlace: Place;
  properties: MapOf;
  dependsOn: string[];
  /** What becomes of the thing itself when the resource leaves the stack. */
  deletionPolicy: Policy;
  /** Whether the template says so itself, as an import asks it to. */
  declaresDeletionPolicy: boolean;
  /** What becomes of the old thing when the resource is replaced. */
  updateReplacePolicy: Policy;
  place: Place;
}

const FIELDS = [
  'Type',
  'Properties',
  'DependsOn',
  'DeletionPolicy',
  'UpdateReplacePolicy',
  'Metadata',
];
const POLICIES: readonly Policy[] = ['Delete', 'Retain', 'RetainExceptOnCreate'];

/** Reads an entry of Resources; problems are reported. */
export function readResource({ key, value, place }: Entry, report: Report): TemplateResource {
  if (!/^[A-Za-z0-9]+$/.test(key)) {
    report(place, `${key} is not a logical id: only letters and digits may be in it`);
  }
  const fields = fieldsOf(value, `resource ${key}`, FIELDS, report);
  const type = fields.get('Type');
  if (!type) report(place, `${key} needs a Type`);
  return {
    logicalId: key,
    typeName: textOf(type, 'Type', report) ?? '',
    typePlace: type?.place ?? place,
    properties: propertiesOf(fields.get('Properties'), place, report),
    dependsOn: textsOf(fields.get('DependsOn'), 'DependsOn', report),
    deletionPolicy: policyOf(fields.get('DeletionPolicy'), 'DeletionPolicy', report),
    declaresDeletionPolicy: fields.has('DeletionPolicy'),
    updateReplacePolicy: policyOf(fields.get('UpdateReplacePolicy'), 'UpdateReplacePolicy', report),
    place,
  };
}

function propertiesOf(value: Value | undefined, place: Place, report: Report): MapOf {
  if (value?.kind === 'map') return value;
  if (value) report(value.place, 'Properties must be a map');
  return { kind: 'map', entries: [], place };
}

function policyOf(value: Value | undefined, field: string, report: Report): Policy {
  const name = textOf(value, field, report) ?? 'Delete';
  const policy = POLICIES.find((one) => one === name);
  if (!policy && value) report(value.place, `${field} takes ${POLICIES.join(', ')}`);
  return policy ?? 'Delete';
}
