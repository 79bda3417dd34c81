// What a schema asks of a text, a list or a map: one rule per line, with how a broken one reads.
import type { Schema } from './schema';

/** What is wrong with a scalar, or undefined; the text itself is never shown, it may be a secret. */
export function scalarProblem(text: string, schema: Schema): string | undefined {
  switch (schema.type) {
    case 'boolean':
      return /^(true|false)$/i.test(text) ? undefined : 'must be true or false';
    case 'integer':
      return /^[+-]?\d+$/.test(text)
        ? rangeProblem(Number(text), schema)
        : 'must be a whole number';
    case 'number':
      return isNumber(text) ? rangeProblem(Number(text), schema) : 'must be a number';
    case 'array':
      return 'must be a list';
    case 'object':
      return 'must be a map';
    default:
      return textProblem(text, schema);
  }
}

function isNumber(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}

function rangeProblem(value: number, { minimum = -Infinity, maximum = Infinity }: Schema) {
  if (value < minimum) return `must be at least ${minimum}`;
  if (value > maximum) return `must be at most ${maximum}`;
  return undefined;
}

/** Patterns that read better in words. */
const PATTERNS: Readonly<Record<string, string>> = { '^\\S+$': 'must have no spaces in it' };

function textProblem(text: string, schema: Schema): string | undefined {
  const { minLength = 0, maxLength = Infinity, pattern } = schema;
  // JSON Schema counts characters, not UTF-16 units.
  const length = [...text].length;
  if (schema.enum && !schema.enum.includes(text)) return `must be ${orList(schema.enum)}`;
  if (length < minLength) return `must have at least ${characters(minLength)}, it has ${length}`;
  if (length > maxLength) return `must have at most ${characters(maxLength)}, it has ${length}`;
  if (pattern && !new RegExp(pattern, 'u').test(text)) {
    return PATTERNS[pattern] ?? `must match ${pattern}`;
  }
  return undefined;
}

/** What is wrong with the number of items of a list, or undefined. */
export function countProblem(count: number, schema: Schema): string | undefined {
  const { minItems = 0, maxItems = Infinity } = schema;
  if (count < minItems) return `must have at least ${minItems} item${minItems === 1 ? '' : 's'}`;
  if (count > maxItems) return `must have at most ${maxItems} item${maxItems === 1 ? '' : 's'}`;
  return undefined;
}

function characters(count: number): string {
  return count === 1 ? '1 character' : `${count} characters`;
}

function orList(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
