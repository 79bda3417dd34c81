// Lives one after the other, from a seed on; the first that breaks a promise is cut to the least that does.
import fc from 'fast-check';
import { type RunningResource, startResource } from '../support/resource';
import { life } from './arbitrary';
import { KINDS } from './kinds';
import type { Life } from './life';
import { play } from './play';
import type { Tally } from './tally';

export interface Lives {
  /** What a life has broken. */
  play(life: Life): Promise<string[]>;
  close(): Promise<void>;
}

// Short, so that what is never answered is over soon, and long enough for a busy machine.
const LAMBDA = { timeoutSeconds: 7, log: () => undefined };

/** A service for each way of handing names back. */
export async function startLives(tally: Tally): Promise<Lives> {
  const cases = [false, 'usernames', true] as const;
  const started = await Promise.all(
    cases.map(
      async (flattenCase) =>
        [flattenCase, await startResource({ flattenCase, lambda: LAMBDA })] as const,
    ),
  );
  const resources = new Map<unknown, RunningResource>(started);
  return {
    async play(one) {
      const resource = resources.get(KINDS[one.kind].flattenCase);
      if (!resource) throw new Error('no such service');
      return play(resource, one, tally);
    },
    async close() {
      for (const resource of resources.values()) await resource.close();
    },
  };
}

/** Undefined where every promise is kept; else what to read, and the script that replays it. */
async function leadLives(
  lives: Lives,
  parameters: { numRuns: number; seed: number },
): Promise<string | undefined> {
  let broken: string[] = [];
  const result = await fc.check(
    fc.asyncProperty(life, async (one) => {
      const found = await lives.play(one).catch((error) => [`${error}`]);
      if (found.length > 0) broken = found;
      return found.length === 0;
    }),
    parameters,
  );
  if (!result.failed || !result.counterexample) return undefined;
  const script = JSON.stringify(result.counterexample[0]);
  return [
    `seed ${parameters.seed}, life ${result.numRuns}:`,
    ...broken,
    `replay with --script '${script}'`,
  ].join('\n');
}

// One waits for processes most of the time.
const SIDE_BY_SIDE = 4;
const CHUNK = 25;

/**
 * So many lives, some of them at the same time; `onDone` is told how many were led so far. The first
 * failure ends it.
 */
export async function leadMany(
  lives: Lives,
  count: number,
  seed: number,
  onDone: (done: number) => void = () => undefined,
): Promise<string | undefined> {
  let [next, done] = [0, 0];
  let failure: string | undefined;
  const goOn = async (): Promise<void> => {
    while (next < count && failure === undefined) {
      const numRuns = Math.min(CHUNK, count - next);
      const chunk = { numRuns, seed: seed + next };
      next += numRuns;
      failure = (await leadLives(lives, chunk)) ?? failure;
      done += numRuns;
      onDone(done);
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, goOn));
  return failure;
}
