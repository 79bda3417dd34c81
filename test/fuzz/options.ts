// The command line of `npm run fuzz`.
import { parseArgs } from 'node:util';
import type { Campaign } from './campaign';
import type { Trial } from './trial';

export interface FuzzOptions extends Campaign {
  /** One trial to run in place of the campaign. */
  readonly trial?: Trial;
  /** A file for the figures. */
  readonly json?: string;
}

/** Reads the arguments; throws an error whose message says what is wrong with them. */
export function fuzzOptions(args: string[]): FuzzOptions {
  const { values } = parseArgs({
    args,
    options: {
      events: { type: 'string', default: '20000' },
      seed: { type: 'string', default: `${Date.now() % 100_000}` },
      trial: { type: 'string' },
      json: { type: 'string' },
    },
  });
  return {
    events: whole('--events', values.events, 1),
    seed: whole('--seed', values.seed, 0),
    trial: values.trial === undefined ? undefined : trialIn(values.trial),
    json: values.json,
  };
}

function whole(option: string, value: string, least: number): number {
  const number = Number(value);
  if (/^\d{1,8}$/.test(value) && number >= least) return number;
  throw new Error(`${option} must be a whole number from ${least} to 99999999, not "${value}"`);
}

function trialIn(text: string): Trial {
  try {
    const { entrypoint, context, event, quote, isThere }: Trial = JSON.parse(text);
    if (entrypoint && context) return { entrypoint, context, event, quote, isThere };
  } catch {
    // Said below.
  }
  throw new Error('--trial must be the JSON of a trial, as a finding prints it');
}
