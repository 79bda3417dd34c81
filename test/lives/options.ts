// The command line of `npm run soak`.
import { parseArgs } from 'node:util';
import { KINDS } from './kinds';
import type { Life } from './life';

export interface SoakOptions {
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
export function soakOptions(args: string[]): SoakOptions {
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
    const least = name === 'seed' ? 0 : 1;
    if (!/^\d+$/.test(value) || Number(value) < least) {
      throw new Error(`--${name} takes a number from ${least}`);
    }
  }
  return {
    lives: Number(lives),
    seed: Number(seed),
    times: Number(times),
    script: script === undefined ? undefined : scriptIn(script),
    json,
  };
}

function scriptIn(text: string): Life {
  const unusable = new Error('--script takes a life as a failure prints it');
  try {
    const life = JSON.parse(text);
    if (Object.hasOwn(KINDS, life.kind) && Array.isArray(life.commands)) return life;
  } catch {
    throw unusable;
  }
  throw unusable;
}
