// The command line of `npm run secrets`.
import { parseArgs } from 'node:util';
import { FLAVOURS } from './flavours';

export interface SecretsOptions {
  /** All of them where not said. */
  readonly flavours?: readonly string[];
  /** A file for the figures. */
  readonly json?: string;
}

/** Reads the arguments; throws an error whose message says what is wrong with them. */
export function secretsOptions(args: string[]): SecretsOptions {
  const { values } = parseArgs({
    args,
    options: { json: { type: 'string' }, flavour: { type: 'string', multiple: true } },
  });
  const { json, flavour: flavours } = values;
  if (json === '') throw new Error('--json must name a file');
  const known = Object.keys(FLAVOURS);
  if (flavours?.every((one) => known.includes(one)) === false) {
    throw new Error(`--flavour must be one of ${known.join(', ')}`);
  }
  return { json, flavours };
}
