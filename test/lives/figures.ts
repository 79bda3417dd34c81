// The figures of a run, for docs/reliability.md.
import type { Tally } from './tally';

const GROUPS = [
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

/** The run and what it was made of: of each group how many in all, and of each kind. */
export function figuresOf(run: Run, tally: Tally): Record<string, unknown> {
  const groups = GROUPS.map(
    (group) => [group, { total: tally.total(group), ...tally.figures(group) }] as const,
  );
  return { ...run, ...Object.fromEntries(groups) };
}
