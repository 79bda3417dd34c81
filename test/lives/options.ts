// The command line of `npm run soak`.
import { parseArgs } from 'node:util';
import type { Life } from './life';

export interface Options {
  readonly lives: number;
  readonly seed: number;
  /** The one life to lead. */
  readonly script?: Life;
  /** How often: what races may need more than one try. */
  readonly times: number;
  /** Where the figures go. */
  readonly json?: string;
}

/** Throws an Error that says what can't be understood. */
export function optionsOf(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      lives: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      script: { type: 'string' },
      times: { type: 'string', default: '1' },
      json: { type: 'string' },
    },
  });
  const { lives, seed, times, script, json } = values;
  for (const [name, value] of Object.entries({ lives, seed, times })) {
    if (!/^\d+$/.test(value)) throw new Error(`--${name} takes a number`);
  }
  return {
    lives: Number(lives),
    seed: Number(seed),
    times: Number(times),
    script: script ? JSON.parse(script) : undefined,
    json,
  };
}
