// Tells where CloudFormation reads an unquoted word as something else than it looks.
import type { Report } from './problem';
import type { Text, Value } from './value';
import { textsIn } from './walk';

/**
 * What became of a text that lost its form for not being quoted, or undefined. Nothing is lost where
 * a `type` is wanted that it has: `no` is as good as `false` for a boolean, `+5` as `5` for a number.
 */
export function lostForm({ text, plain }: Text, type = 'string'): string | undefined {
  if (!plain || plain.written === text) return undefined;
  const isNumber = type === 'integer' || type === 'number';
  if (type === 'boolean' && plain.kind === 'boolean') return undefined;
  if (isNumber && Number(plain.written) === Number(text)) return undefined;
  return `${plain.written} is the ${plain.kind} ${text} to CloudFormation: quote it to keep it as written`;
}

/** Warns of every text in a value that lost its form. */
export function warnOfLostForms(value: Value, warn: Report, type?: string): void {
  for (const one of textsIn(value)) {
    const message = lostForm(one, type);
    if (message) warn(one.plain?.place ?? one.place, message);
  }
}
