// How a call goes wrong: once, or for good from that call on.
import type { Fault } from '../../../local/faults';

export interface Trouble {
  readonly title: string;
  readonly fault: Omit<Fault, 'operation' | 'skip' | 'match'>;
  /** The operations for which it is another trouble than the rest. */
  readonly concerns: RegExp;
  /** The error code of an answer that fails of it; none where nothing has to fail. */
  readonly code?: string;
  /** Whether this is what an answer may say, in time, however often: nothing has to fail. */
  readonly isHarmless: boolean;
}

const FOR_GOOD = Number.POSITIVE_INFINITY;

/** Any operation. */
const ANY = /./;
/** Whether a read is done or not is all the same. */
export const CHANGES = /^Admin(?!Get|List)/;

type What = Partial<Pick<Trouble, 'concerns' | 'code' | 'isHarmless'>>;

/** Both: once, and for good. */
export function both(title: string, fault: Trouble['fault'], what: What = {}): Trouble[] {
  return [once(title, fault, what), forGood(title, fault, what)];
}

export function once(title: string, fault: Trouble['fault'], what: What = {}): Trouble {
  return { concerns: ANY, isHarmless: false, ...what, title: `${title} once`, fault };
}

export function forGood(title: string, fault: Trouble['fault'], what: What = {}): Trouble {
  const lasting = { ...fault, times: FOR_GOOD };
  return { concerns: ANY, isHarmless: false, ...what, title: `${title} for good`, fault: lasting };
}

/** Whether it goes on for as long as it is not mended. */
function isForGood({ fault }: Trouble): boolean {
  return fault.times === FOR_GOOD;
}

// After these the very same call is made again.
const POSTPONED = ['NetworkFailure', 'ServiceInternalError', 'Throttling'];

/** Whether all goes well in the end, and there is time for it: waiting may take all there is. */
export function isPassing(trouble: Trouble): boolean {
  const { fault, code = '', isHarmless } = trouble;
  if (isHarmless) return true;
  const isWaiting = fault.kind === 'hang' || fault.kind === 'stall';
  return !isForGood(trouble) && !isWaiting && POSTPONED.includes(code);
}
