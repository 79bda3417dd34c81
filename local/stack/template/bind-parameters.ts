// Gives parameters their values, and checks that those keep to what the parameter allows.
import type { Parameter } from './parameters';
import type { Report } from './problem';
import { type Text, text, textList, type Value } from './value';

/** The limits of CloudFormation: which values keep to them, and how a broken one reads. */
const LIMITS: Readonly<
  Record<string, { keeps(value: string, limit: string): boolean; say: string }>
> = {
  MinLength: {
    keeps: (value, limit) => value.length >= Number(limit),
    say: 'have at least the length',
  },
  MaxLength: {
    keeps: (value, limit) => value.length <= Number(limit),
    say: 'have at most the length',
  },
  MinValue: { keeps: (value, limit) => Number(value) >= Number(limit), say: 'be at least' },
  MaxValue: { keeps: (value, limit) => Number(value) <= Number(limit), say: 'be at most' },
  AllowedPattern: {
    keeps: (value, limit) => new RegExp(`^(?:${limit})$`).test(value),
    say: 'match',
  },
};

/** Where values come from, beside the defaults of the template. */
export interface Given {
  readonly values: Readonly<Record<string, string>>;
  /** The value of a parameter in SSM's Parameter Store, if there is one of that name. */
  stored(name: string): string | undefined;
}

/**
 * The value of each parameter: the given one, else the default; unknown where it is missing or
 * refused, which is reported without being shown, for it may be a secret.
 */
export function bindParameters(
  parameters: readonly Parameter[],
  given: Given,
  report: Report,
): Map<string, Value> {
  return new Map(parameters.map((parameter) => [parameter.name, bind(parameter, given, report)]));
}

function bind(parameter: Parameter, given: Given, report: Report): Value {
  const { name, place, isList, isStored } = parameter;
  const value = Object.hasOwn(given.values, name)
    ? text(given.values[name] ?? '', place)
    : parameter.default;
  if (value === undefined) {
    report(place, `parameter ${name} has no value: give one with --parameters ${name}=…`);
    return { kind: 'unknown', place };
  }
  const broken = brokenRules(parameter, isList && !isStored ? split(value.text) : [value.text]);
  for (const rule of broken) report(place, `parameter ${name} must ${rule}`);
  if (broken.length > 0) return { kind: 'unknown', place };
  // The rules are for the name of what is stored: "CloudFormation can perform validation on
  // Systems Manager parameter keys, but not on their corresponding values" (user guide).
  const found = isStored ? fetched(parameter, value, given, report) : value;
  return isList && found.kind === 'text' ? textList(split(found.text), place) : found;
}

function fetched({ name, place }: Parameter, key: Text, given: Given, report: Report): Value {
  // Every stack of the CDK asks for the version of its bootstrap stack, and only compares it.
  const isBootstrap = /^\/cdk-bootstrap\/[^/]+\/version$/.test(key.text);
  const value = given.stored(key.text) ?? (isBootstrap ? '21' : undefined);
  if (value !== undefined) return text(value, place);
  report(
    place,
    `parameter ${name}: there is no SSM parameter ${key.text} here: give it a value under ssm in the file that --secrets FILE names`,
  );
  return { kind: 'unknown', place };
}

function split(value: string): string[] {
  return value === '' ? [] : value.split(',').map((item) => item.trim());
}

function brokenRules(parameter: Parameter, values: readonly string[]): string[] {
  const { isNumber, allowed, limits, constraint } = parameter;
  const rules = values.flatMap((value) => [
    ...(isNumber && (value.trim() === '' || Number.isNaN(Number(value))) ? ['be a number'] : []),
    ...(allowed.length > 0 && !allowed.includes(value) ? [`be one of ${allowed.join(', ')}`] : []),
    ...limits.flatMap(({ name, limit }) => {
      const rule = LIMITS[name];
      return rule && !rule.keeps(value, limit) ? [`${rule.say} ${limit}`] : [];
    }),
  ]);
  return rules.map((rule) => (constraint ? `${rule} (${constraint})` : rule));
}
