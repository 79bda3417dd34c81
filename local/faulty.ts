// What becomes of a call that a fault was planned for.
import { setTimeout as delay } from 'node:timers/promises';
import type { PlannedFault } from './faults';
import type { HttpAnswer, Outcome } from './respond';

// Half of it is sent where nothing was done, and so nothing can be answered.
const SHAM: HttpAnswer = {
  status: 200,
  body: '{"User":{"Username":"x","UserStatus":"CONFIRMED"}}',
};

const PAGE = '<!DOCTYPE html>\n<html><body><h1>This page is not JSON.</h1></body></html>\n';

/**
 * Performs the call `act` as the fault has it; `refuse` makes the answer of an error, `repeat` gives an
 * answer of before, which a service without any record can't.
 */
export async function faulty(
  fault: PlannedFault,
  act: () => HttpAnswer,
  refuse: (name: string, message: string, status: number) => HttpAnswer,
  repeat: () => HttpAnswer = act,
): Promise<Outcome> {
  const { kind, error, milliseconds } = fault;
  if (kind === 'stale') return repeat();
  const done = fault.when === 'after' ? act() : undefined;
  const right = () => done ?? act();
  const whole = done ?? SHAM;
  switch (kind) {
    case 'error':
      return refuse(error.name, error.message, error.status);
    case 'answer':
      return fault.answer;
    case 'delay':
      await delay(milliseconds);
      return right();
    case 'stall':
    case 'cut':
      return { ...whole, rest: kind };
    case 'slow':
      return { ...whole, rest: milliseconds };
    case 'empty':
      return { ...whole, status: 200, body: '{}' };
    case 'blank':
      return { ...whole, status: 200, body: '' };
    case 'html':
      return { status: error.status, body: PAGE, type: 'text/html' };
    case 'undated':
      return { ...right(), date: 'none' };
    case 'misdated':
      return { ...right(), date: milliseconds };
    default:
      return kind;
  }
}
