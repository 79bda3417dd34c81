// Reads the parameters of a template.
import { fieldsOf, textOf, textsOf } from './fields';
import { nearest } from './nearest';
import { PARAMETER_TYPES, type ParameterType, parameterType } from './parameter-type';
import type { Place, Report } from './problem';
import type { Entry, Text, Value } from './value';

export interface Parameter extends ParameterType {
  readonly name: string;
  /** As written, such as `List<Number>`. */
  readonly type: string;
  readonly default?: Text;
  readonly allowed: readonly string[];
  readonly limits: readonly { name: string; limit: string }[];
  /** What the author says of what a value must be. */
  readonly constraint?: string;
  readonly noEcho: boolean;
  readonly place: Place;
}

const LIMITS = ['MinLength', 'MaxLength', 'MinValue', 'MaxValue', 'AllowedPattern'];
const FIELDS = [
  'Type',
  'Default',
  'AllowedValues',
  'NoEcho',
  'Description',
  'ConstraintDescription',
];
const TEXT: ParameterType = { isNumber: false, isList: false, isStored: false };

/** Reads an entry of Parameters; problems are reported. */
export function readParameter({ key, value, place }: Entry, report: Report): Parameter {
  if (!/^[A-Za-z0-9]+$/.test(key)) {
    report(place, `${key} can't name a parameter: only letters and digits may be in it`);
  }
  const fields = fieldsOf(value, `parameter ${key}`, [...FIELDS, ...LIMITS], report);
  const type = textOf(fields.get('Type'), 'Type', report) ?? '';
  const found = parameterType(type);
  if (!found && value.kind === 'map') {
    report(fields.get('Type')?.place ?? place, wrongType(key, fields.get('Type')));
  }
  checkPattern(fields.get('AllowedPattern'), report);
  const byDefault = fields.get('Default');
  textOf(byDefault, 'Default', report);
  return {
    ...(found ?? TEXT),
    name: key,
    type,
    default: byDefault?.kind === 'text' ? byDefault : undefined,
    allowed: textsOf(fields.get('AllowedValues'), 'AllowedValues', report),
    limits: LIMITS.flatMap((name) => {
      const limit = textOf(fields.get(name), name, report);
      return limit === undefined ? [] : [{ name, limit }];
    }),
    constraint: textOf(fields.get('ConstraintDescription'), 'ConstraintDescription', report),
    noEcho: textOf(fields.get('NoEcho'), 'NoEcho', report)?.toLowerCase() === 'true',
    place,
  };
}

function wrongType(name: string, type: Value | undefined): string {
  if (type?.kind !== 'text') return `parameter ${name} needs a Type, such as String`;
  const near = nearest(type.text, PARAMETER_TYPES);
  const instead = near ? `; did you mean ${near}?` : ': String, Number and List<Number> are some';
  return `parameter ${name}: ${type.text} is no type of parameter${instead}`;
}

function checkPattern(value: Value | undefined, report: Report): void {
  if (value?.kind !== 'text') return;
  try {
    new RegExp(value.text);
  } catch (error) {
    report(value.place, `AllowedPattern is not a regular expression: ${String(error)}`);
  }
}
