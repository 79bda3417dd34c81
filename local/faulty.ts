// What becomes of a call that a fault was planned for.
import { setTimeout as delay } from 'node:timers/promises';
import type { PlannedFault } from './faults';
import type { HttpAnswer, HttpOutcome } from './respond';
import { isRecord } from './unknown';

// Half of it is sent where nothing was done, and so nothing can be answered.
const SHAM: HttpAnswer = {
  status: 200,
  body: '{"User":{"Username":"x","UserStatus":"CONFIRMED"}}',
};

const PAGE = '<!DOCTYPE html>\n<html><body><h1>This page is not JSON.</h1></body></html>\n';

/** What only a service can answer that has a record and lists: the right answer where there is none. */
export type OtherAnswers = Partial<Record<'stale' | 'short' | 'vacant', () => HttpAnswer>>;

/** Performs the call `act` as the fault has it; `refuse` makes the answer of an error. */
export async function faulty(
  fault: PlannedFault,
  act: () => HttpAnswer,
  refuse: (error: PlannedFault['error']) => HttpAnswer,
  others: OtherAnswers = {},
): Promise<HttpOutcome> {
  const { kind, error, milliseconds } = fault;
  if (kind === 'stale' || kind === 'short' || kind === 'vacant') return (others[kind] ?? act)();
  const done = fault.when === 'after' ? act() : undefined;
  const right = () => done ?? act();
  const whole = done ?? SHAM;
  switch (kind) {
    case 'error':
      return refuse(error);
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
    case 'extended': {
      const answer = right();
      return { ...answer, body: extended(answer.body) };
    }
    case 'undated':
      return { ...right(), date: 'none' };
    case 'misdated':
      return { ...right(), date: milliseconds };
    default:
      return kind;
  }
}

function extended(body: string): string {
  const answer: unknown = JSON.parse(body, (_, value) =>
    isRecord(value) ? { ...value, Novelty: [{ Deep: 1 }, null] } : value,
  );
  return JSON.stringify(answer);
}
