// The one policy of trying again: what is throttled, interrupted, stalled or answered by nothing that
// can be used is repeated as long as there is time. AWS's advice on intervals: "Exponential Backoff And
// Jitter" (AWS Architecture Blog), of which there is full jitter and equal jitter.
import { setTimeout as sleep } from 'node:timers/promises';
import { asFailure, Failure } from '../user/failure';

/** Time to spend, in ms from now: a budget of the runtime, which this folder does not know. */
export interface Budget {
  left(): number;
}

/**
 * Decides after a failed try; `failures` are those of all tries, the latest last. A result ends the call
 * with it, undefined repeats it, and what is thrown is the end.
 */
export type Judge<Result> = (failures: readonly Failure[]) => Promise<Result | undefined>;

/** Ms after which a read is taken to show what was written before. */
export const LAG = 500;

/** How long a pause may be, in ms: the longest doubles from one to the next. */
interface Rhythm {
  readonly first: number;
  readonly longest: number;
  /** The most of the time left that one takes. */
  readonly mostOfLeft: number;
  /** The part of it that is not left to chance. */
  readonly certain: number;
}

const USUAL: Rhythm = { first: 100, longest: 5_000, mostOfLeft: 1, certain: 0 };

// A service that throttles is well, and each second's quota goes to those who ask in that second: while
// many wait, whoever sleeps long leaves it unused in the end. Who has waited longest asks most often.
const THROTTLED: Rhythm = { first: 200, longest: 1_500, mostOfLeft: 1 / 10, certain: 1 / 2 };

// Cognito waits up to 5 s for each of a user pool's triggers and asks a slow one again (developer
// guide, "Customizing user pool workflows with Lambda triggers"), so a call may well take 15 s.
const LONGEST_TRY = 15_000;

/** How long connecting may take, in ms. */
export const CONNECTING = 3_000;

// Less is too little for an answer, but enough for a change that nobody hears of.
const SHORTEST_TRY = 100;

// A shorter one ends before the SDK can tell whether anybody was reached: what is certain becomes a doubt.
const TELLING_TRY = CONNECTING + SHORTEST_TRY;

/** Tries until there is a result, within the budget. Throws the last Failure. */
export async function patiently<Result>(
  budget: Budget,
  attempt: (milliseconds: number) => Promise<Result>,
  judge: Judge<Result> = repeatable,
): Promise<Result> {
  const failures: Failure[] = [];
  for (;;) {
    const milliseconds = tryTime(budget, failures.at(-1));
    try {
      return await attempt(milliseconds);
    } catch (error) {
      failures.push(asFailure(error));
      const result = await judge(failures);
      if (result !== undefined) return result;
      await pause(failures.length, budget, asFailure(error));
    }
  }
}

/** Repeats what was not carried out, or may not have been; throws what the service has refused. */
export async function repeatable(failures: readonly Failure[]): Promise<undefined> {
  const last = failures.at(-1);
  if (last && (last.call.fate ?? 'refused') === 'refused') throw last;
}

/** Whether one of the failed tries may have been carried out nevertheless. */
export function mayBeDone(failures: readonly Failure[]): boolean {
  return failures.some(({ call }) => call.fate === 'unknown');
}

/** Whether one of the tries got no answer in time: it may be carried out yet. */
export function isOnItsWay(failures: readonly Failure[]): boolean {
  return failures.some(({ call }) => call.error === 'AbortError');
}

/** What a look finds, or another one after the lag of reads, where the first finds nothing. */
export async function lookTwice<Found>(look: () => Promise<Found>): Promise<Found> {
  const found = await look();
  if (found) return found;
  await sleep(LAG);
  return look();
}

/** Waits before the next of so many tries; throws `failure` where there is no time for one. */
export async function pause(tries: number, budget: Budget, failure: Failure): Promise<void> {
  const { first, longest, mostOfLeft, certain } = failure.code === 'Throttling' ? THROTTLED : USUAL;
  const left = budget.left();
  // The shortest of three: the longest pause, its part of what is left, and twice the one before. The part is
  // not less than the first pause: whoever has hardly any time left would ask without one.
  const most = Math.min(longest, Math.max(first, left * mostOfLeft), first * 2 ** (tries - 1));
  const milliseconds = most * (certain + (1 - certain) * Math.random());
  if (left - milliseconds < 2 * SHORTEST_TRY) throw failure;
  await sleep(milliseconds);
}

function isUnconnected({ call }: Failure): boolean {
  return call.fate === 'postponed' && call.error === 'TimeoutError';
}

// Half of what is left, so that a try that hangs leaves time for another. Where there is too little,
// the last failure is the end.
function tryTime(budget: Budget, last: Failure | undefined): number {
  const milliseconds = Math.min(LONGEST_TRY, budget.left() / 2);
  const shortest = last && isUnconnected(last) ? TELLING_TRY : SHORTEST_TRY;
  if (milliseconds >= shortest) return milliseconds;
  const unasked = 'There was no time left to ask the service.';
  throw last ?? new Failure('NetworkFailure', unasked, { fate: 'postponed' });
}
