// The figures of a run, for docs/reliability.md.
import type { Tally } from './tally';

const HEADINGS = [
  'commands',
  'events',
  'answers',
  'troubles',
  'races',
  'crashes',
  'lost answers',
  'shared',
];

export interface Run {
  /** How many were asked for; one that fails is led again and again to cut it. */
  readonly lives: number;
  readonly seed: number;
  readonly seconds: number;
  /** How many of the lives broke a promise. */
  readonly broken: number;
}

/** The run and what it was made of: under each heading how many in all, and of each kind. */
export function figuresOf(run: Run, tally: Tally): Record<string, unknown> {
  const counted = HEADINGS.map(
    (heading) => [heading, { total: tally.total(heading), ...tally.figures(heading) }] as const,
  );
  return { ...run, ...Object.fromEntries(counted) };
}
