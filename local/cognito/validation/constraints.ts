// The constraints that the service model puts on a single value.
import type { Shape } from './service-model';

const compiled = new Map<string, RegExp>();

/** A pattern of the model, which is Java's: it has to match the whole value, and writes (?s) for dotAll. */
export function compile(pattern: string): RegExp {
  const dotAll = pattern.startsWith('(?s)');
  return new RegExp(`^(?:${dotAll ? pattern.slice(4) : pattern})$`, dotAll ? 'us' : 'u');
}

/** What a value breaks of its shape's own constraints, in the words of the service. */
export function brokenConstraints(shape: Shape, value: unknown): string[] {
  const broken: string[] = [];
  const measured = sizeOf(value);
  if (measured && shape.max !== undefined && measured.size > shape.max) {
    broken.push(`Member must have ${measured.word} less than or equal to ${shape.max}`);
  }
  if (measured && shape.min !== undefined && measured.size < shape.min) {
    broken.push(`Member must have ${measured.word} greater than or equal to ${shape.min}`);
  }
  if (typeof value === 'string') {
    if (shape.pattern !== undefined && !matches(shape.pattern, value)) {
      broken.push(`Member must satisfy regular expression pattern: ${shape.pattern}`);
    }
    if (shape.enum && !shape.enum.includes(value)) {
      broken.push(`Member must satisfy enum value set: [${shape.enum.join(', ')}]`);
    }
  }
  return broken;
}

function sizeOf(value: unknown): { size: number; word: 'length' | 'value' } | undefined {
  if (typeof value === 'number') return { size: value, word: 'value' };
  if (typeof value === 'string' || Array.isArray(value)) {
    return { size: value.length, word: 'length' };
  }
  return value instanceof Object ? { size: Object.keys(value).length, word: 'length' } : undefined;
}

function matches(pattern: string, value: string): boolean {
  const expression = compiled.get(pattern) ?? compile(pattern);
  compiled.set(pattern, expression);
  return expression.test(value);
}
