// What becomes of a call that a fault was planned for.
import { setTimeout as delay } from 'node:timers/promises';
import type { PlannedFault } from './faults';

/** What goes back: an answer, nothing at all, or the end of the connection. */
export type Outcome<Answer> = Answer | 'hang' | 'disconnect';

/** Performs the call `act` as the fault has it; `refuse` makes the answer of an error. */
export async function faulty<Answer>(
  fault: PlannedFault,
  act: () => Answer,
  refuse: (name: string, message: string, status: number) => Answer,
): Promise<Outcome<Answer>> {
  const done = fault.when === 'after' ? act() : undefined;
  switch (fault.kind) {
    case 'error':
      return refuse(fault.error.name, fault.error.message, fault.error.status);
    case 'delay':
      await delay(fault.milliseconds);
      return done ?? act();
    default:
      return fault.kind;
  }
}
