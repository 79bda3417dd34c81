// The command line of `npm run bench`.
import { parseArgs } from 'node:util';

export interface BenchOptions {
  readonly json?: string;
  readonly docs: boolean;
  readonly quick: boolean;
  readonly only?: 'stack500';
}

/** Reads the arguments; throws an error whose message says what is wrong with them. */
export function benchOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      json: { type: 'string' },
      docs: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
    },
  });
  const { only, ...rest } = values;
  if (rest.docs && (rest.quick || only)) {
    throw new Error('--docs takes a whole run, neither --quick nor --only');
  }
  if (only === undefined) return rest;
  if (only === 'stack500') return { ...rest, only };
  throw new Error(`--only takes stack500, not "${only}"`);
}
