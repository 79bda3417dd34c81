// Reads one resource of a template: its type, properties and policies.
import { fieldsOf, textOf, textsOf } from './fields';
import { type Policy, readPolicy } from './policy';
import type { Place, Report } from './problem';
import { type Entry, type MapOf, map, type Unknown, type Value } from './value';

export interface TemplateResource {
  readonly logicalId: string;
  readonly typeName: string;
  readonly typePlace: Place;
  /** Unknown where they could not be read. */
  readonly properties: MapOf | Unknown;
  readonly dependsOn: readonly string[];
  /** The condition that must hold for it to be made. */
  readonly condition?: string;
  /** What becomes of the thing itself when the resource leaves the stack. */
  readonly deletionPolicy: Policy;
  /** Whether the template says so itself, as an import asks it to. */
  readonly declaresDeletionPolicy: boolean;
  /** What becomes of the old thing when the resource is replaced. */
  readonly updateReplacePolicy: Policy;
  readonly place: Place;
}

const FIELDS = [
  'Type',
  'Properties',
  'DependsOn',
  'Condition',
  'DeletionPolicy',
  'UpdateReplacePolicy',
  'CreationPolicy',
  'UpdatePolicy',
  'Metadata',
  'Description',
];

/** How the values of a resource are read. */
export interface Readers {
  /** Finds the functions in properties. */
  properties(value: Value): Value;
  /** Gives a policy its value, where functions may be in it. */
  policy(value: Value): Value;
}

/** Reads an entry of Resources; problems are reported. */
export function readResource(
  { key, value, place }: Entry,
  { properties, policy }: Readers,
  report: Report,
): TemplateResource {
  if (!/^[A-Za-z0-9]+$/.test(key)) {
    report(place, `${key} is not a logical id: only letters and digits may be in it`);
  }
  const fields = fieldsOf(value, `resource ${key}`, FIELDS, report);
  const type = fields.get('Type');
  const typeName = textOf(type, 'Type', report) ?? '';
  const isNamed = typeName !== '' || (type !== undefined && type.kind !== 'text');
  if (!isNamed && value.kind === 'map') report(place, `${key} needs a Type`);
  const policyOf = (field: 'DeletionPolicy' | 'UpdateReplacePolicy') => {
    const written = fields.get(field);
    return written ? readPolicy(policy(written), field, report) : 'Delete';
  };
  return {
    logicalId: key,
    typeName,
    typePlace: type?.place ?? place,
    properties: propertiesOf(fields.get('Properties'), place, properties, report),
    dependsOn: textsOf(fields.get('DependsOn'), 'DependsOn', report),
    condition: textOf(fields.get('Condition'), 'Condition', report),
    deletionPolicy: policyOf('DeletionPolicy'),
    declaresDeletionPolicy: fields.has('DeletionPolicy'),
    updateReplacePolicy: policyOf('UpdateReplacePolicy'),
    place,
  };
}

function propertiesOf(
  value: Value | undefined,
  place: Place,
  read: Readers['properties'],
  report: Report,
): MapOf | Unknown {
  if (!value) return map([], place);
  const found = read(value);
  if (found.kind === 'map' || found.kind === 'unknown') return found;
  report(found.place, 'Properties must be a map');
  return { kind: 'unknown', place };
}
