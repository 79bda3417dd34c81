// The type of a property and its limits, in words.
import { codes } from '../markdown';
import { definitionOf, type Property } from './schema';

const NAMES: Readonly<Record<string, string>> = { string: 'String', boolean: 'Boolean' };

/** The name of the type; `named` makes that of a definition. */
export function typeOf(property: Property, named: (definition: string) => string): string {
  const { type = '', items, patternProperties } = property;
  const definition = definitionOf(property);
  if (definition) return named(definition);
  if (items) return `List of ${typeOf(items, named)}`;
  const [value] = Object.values(patternProperties ?? {});
  if (value) return `Map of ${typeOf(value, named)}`;
  const name = NAMES[type];
  if (!name) throw new Error(`The reference has no name for the type "${type}"`);
  return name;
}

/** What a value may be, one limit after the other; none where every value of the type will do. */
export function limitsOf(property: Property): string[] {
  const { pattern, enum: choices, format, uniqueItems, items } = property;
  return [
    lengthOf(property),
    pattern && `matches \`${pattern}\``,
    choices && `one of ${codes(choices)}`,
    format === 'date-time' && 'ISO 8601',
    uniqueItems && 'each once',
    ...(items ? limitsOf(items).map((limit) => `each ${limit}`) : []),
  ].filter((limit) => typeof limit === 'string');
}

function lengthOf({ minLength, maxLength }: Property): string | undefined {
  if (maxLength === undefined) return undefined;
  return minLength ? `${minLength} to ${maxLength} characters` : `at most ${maxLength} characters`;
}
