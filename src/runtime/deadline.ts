// How long a handler may take: what the contract allows and Lambda has left, less a margin in which
// the answer is made, reported and sent.
import type { Action, Budget, Budgets } from './request';

/** The part of Lambda's context object that tells the time. */
export interface LambdaContext {
  getRemainingTimeInMillis?(): unknown;
}

/** In ms, from the registry contract: handlers answer within 60 s, READ and LIST within 30 s. */
const LIMITS: Readonly<Record<Action, number>> = {
  CREATE: 60_000,
  READ: 30_000,
  UPDATE: 60_000,
  DELETE: 60_000,
  LIST: 30_000,
};

const MARGIN = 2_000;
const CLEANING = 5_000;

/** Ms after its end at which work that does not heed it is given up: half of the margin. */
const GRACE = 1_000;

/** Work that did not end in time. */
export class OutOfTime extends Error {}

/** The budgets of an action that begins now. */
export function budgetsFor(action: Action, context?: LambdaContext): Budgets {
  const limit = Math.min(LIMITS[action], remaining(context));
  const end = performance.now() + Math.max(0, limit - MARGIN);
  const whole = budgetUntil(end).left();
  return {
    working: budgetUntil(end - Math.min(CLEANING, whole / 4)),
    cleaning: budgetUntil(end),
  };
}

function budgetUntil(end: number): Budget {
  return { left: () => Math.max(0, end - performance.now()) };
}

// A context may be anything: a clock that can't be read is none.
function remaining(context: LambdaContext | undefined): number {
  try {
    const milliseconds = context?.getRemainingTimeInMillis?.();
    // A promise is no number, and must not end the process when it fails.
    Promise.resolve(milliseconds).catch(() => undefined);
    if (typeof milliseconds === 'number' && !Number.isNaN(milliseconds)) return milliseconds;
  } catch {
    // As without one.
  }
  return Number.POSITIVE_INFINITY;
}

/** What the work comes to. Throws OutOfTime when it goes on for longer than the budget and a little. */
export async function inTime<Result>(budget: Budget, work: Promise<Result>): Promise<Result> {
  let end: NodeJS.Timeout | undefined;
  const outOfTime = new Promise<never>((_resolve, reject) => {
    end = setTimeout(() => reject(new OutOfTime()), budget.left() + GRACE);
  });
  try {
    return await Promise.race([work, outOfTime]);
  } finally {
    clearTimeout(end);
  }
}
