// Reads the parameters of a template.
import { fieldsOf, textOf, textsOf } from './fields';
import type { Place, Report } from './problem';
import type { Entry, Value } from './value';

export interface Parameter {
  name: string;
  type: string;
  default?: string;
  allowed: string[];
  limits: { name: string; limit: string }[];
  noEcho: boolean;
  place: Place;
}

const TYPES = ['String', 'Number', 'CommaDelimitedList'];

const LIMITS = ['MinLength', 'MaxLength', 'MinValue', 'MaxValue', 'AllowedPattern'];
const FIELDS = [
  'Type',
  'Default',
  'AllowedValues',
  'NoEcho',
  'Description',
  'ConstraintDescription',
];

/** Reads an entry of Parameters; problems are reported. */
export function readParameter({ key, value, place }: Entry, report: Report): Parameter {
  const fields = fieldsOf(value, `parameter ${key}`, [...FIELDS, ...LIMITS], report);
  const type = textOf(fields.get('Type'), 'Type', report) ?? '';
  if (!TYPES.includes(type)) {
    report(
      fields.get('Type')?.place ?? place,
      `parameter ${key} needs a Type: ${TYPES.join(', ')}`,
    );
  }
  checkPattern(fields.get('AllowedPattern'), report);
  return {
    name: key,
    type,
    default: textOf(fields.get('Default'), 'Default', report),
    allowed: textsOf(fields.get('AllowedValues'), 'AllowedValues', report),
    limits: LIMITS.flatMap((name) => {
      const limit = textOf(fields.get(name), name, report);
      return limit === undefined ? [] : [{ name, limit }];
    }),
    noEcho: textOf(fields.get('NoEcho'), 'NoEcho', report)?.toLowerCase() === 'true',
    place,
  };
}

function checkPattern(value: Value | undefined, report: Report): void {
  if (value?.kind !== 'text') return;
  try {
    new RegExp(value.text);
  } catch (error) {
    report(value.place, `AllowedPattern is not a regular expression: ${String(error)}`);
  }
}
