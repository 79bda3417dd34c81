// The command line of `npm run secrets`.
import { parseArgs } from 'node:util';

export interface SecretsOptions {
  /** A file for the figures. */
  json?: string;
}

/** Reads the arguments; throws an error whose message says what is wrong with them. */
export function secretsOptions(args: string[]): SecretsOptions {
  const { values } = parseArgs({ args, options: { json: { type: 'string' } } });
  if (values.json === '') throw new Error('--json must name a file');
  return values;
}
