// The command line of `npm run fuzz`.
import { parseArgs } from 'node:util';
import type { Campaign } from './campaign';

/** Reads the arguments; throws an error whose message says what is wrong with them. */
export function fuzzOptions(args: string[]): Campaign {
  const { values } = parseArgs({
    args,
    options: {
      events: { type: 'string', default: '20000' },
      seed: { type: 'string', default: `${Date.now() % 100_000}` },
    },
  });
  return { events: whole('--events', values.events, 1), seed: whole('--seed', values.seed, 0) };
}

function whole(option: string, value: string, least: number): number {
  const number = Number(value);
  if (/^\d{1,8}$/.test(value) && number >= least) return number;
  throw new Error(`${option} must be a whole number from ${least} to 99999999, not "${value}"`);
}
