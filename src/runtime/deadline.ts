// How long a handler may take: what the contract allows and Lambda has left, less a margin in which
// the answer is made, reported and sent.
import type { Action } from './request';

/** The part of Lambda's context object that tells the time. */
export interface LambdaContext {
  getRemainingTimeInMillis?(): number;
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

/** Ms after its signal at which work that does not heed it is given up: half of the margin. */
const GRACE = 1_000;

/** Work that did not end in time. */
export class OutOfTime extends Error {}

/** Ms from now until the handler must have answered; 0 when there is no time left at all. */
export function handlerTime(action: Action, context?: LambdaContext): number {
  const remaining = context?.getRemainingTimeInMillis?.() ?? Number.POSITIVE_INFINITY;
  return Math.max(0, Math.min(LIMITS[action], remaining) - MARGIN);
}

/** What the work comes to; its signal aborts after so many ms. Throws OutOfTime when that is in vain. */
export async function inTime<Result>(
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const warning = setTimeout(() => controller.abort(), milliseconds);
  let end: NodeJS.Timeout | undefined;
  const outOfTime = new Promise<never>((_resolve, reject) => {
    end = setTimeout(() => reject(new OutOfTime()), milliseconds + GRACE);
  });
  try {
    return await Promise.race([work(controller.signal), outOfTime]);
  } finally {
    clearTimeout(warning);
    clearTimeout(end);
  }
}
