// Gives parameters their values, and checks that those keep to what the parameter allows.
import type { Parameter } from './parameters';
import type { Report } from './problem';
import { list, text, type Value } from './value';

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

/**
 * The value of each parameter: the given one, else the default. A missing or refused value is
 * reported without being shown, for it may be a secret.
 */
export function bindParameters(
  parameters: readonly Parameter[],
  given: Readonly<Record<string, string>>,
  report: Report,
): Map<string, Value> {
  return new Map(
    parameters.map((parameter) => {
      const { name, place } = parameter;
      const value = Object.hasOwn(given, name) ? given[name] : parameter.default;
      if (value === undefined) {
        report(place, `parameter ${name} has no value: give one with --parameters ${name}=…`);
        return [name, text('', place)];
      }
      const items = parameter.type === 'CommaDelimitedList' ? split(value) : [value];
      for (const item of items) checkItem(parameter, item, report);
      const texts = items.map((item) => text(item, place));
      return [
        name,
        parameter.type === 'CommaDelimitedList' ? list(texts, place) : text(value, place),
      ];
    }),
  );
}

function split(value: string): string[] {
  return value === '' ? [] : value.split(',').map((item) => item.trim());
}

function checkItem(parameter: Parameter, value: string, report: Report): void {
  const { name, type, allowed, limits, place } = parameter;
  const refuse = (rule: string) => report(place, `parameter ${name} must ${rule}`);
  if (type === 'Number' && (value.trim() === '' || Number.isNaN(Number(value)))) {
    refuse('be a number');
  }
  if (allowed.length > 0 && !allowed.includes(value)) refuse(`be one of ${allowed.join(', ')}`);
  for (const { name: limitName, limit } of limits) {
    const rule = LIMITS[limitName];
    if (rule && !rule.keeps(value, limit)) refuse(`${rule.say} ${limit}`);
  }
}
