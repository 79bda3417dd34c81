// The command line of `npm run bench`.
import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run bench -- [--json FILE] [--docs] [--quick]
  --json FILE   writes the results to a file as well
  --docs        writes docs/performance.md as well
  --quick       few samples and a small pool: shows that it runs, measures nothing well`;

export interface BenchOptions {
  json?: string;
  docs: boolean;
  quick: boolean;
}

/** Reads the arguments; throws an error whose message says what is wrong with them. */
export function benchOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      json: { type: 'string' },
      docs: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
    },
  });
  if (values.docs && values.quick) {
    throw new Error('--docs takes a whole run, not a --quick one');
  }
  return values;
}
