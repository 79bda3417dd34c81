// A call that a fault was planned for.
import { createFaults } from '../../../local/fault-plan';
import type { Fault, PlannedFault } from '../../../local/faults';
import { faulty } from '../../../local/faulty';
import { membersOf } from '../../../local/unknown';

const RIGHT = { status: 200, body: '{"right":true}' };
const FORMER = { status: 200, body: '{"former":true}' };

/** What came of a call with this fault: what went back, and whether it was performed. */
async function outcomeOf(fault: Omit<Fault, 'operation'>, answer = RIGHT) {
  const faults = createFaults();
  faults.add({ operation: 'A', ...fault });
  const planned = faults.take('A');
  if (!planned) throw new Error('no fault was planned');
  let performed = false;
  const act = () => {
    performed = true;
    return answer;
  };
  const refuse = ({ name, message, status }: PlannedFault['error']) => ({
    status,
    body: `${name} ${message}`,
  });
  const back = await faulty(planned, act, refuse, { stale: () => FORMER });
  return { back, performed };
}

const TIMES = [
  ['before', false],
  ['after', true],
] as const;

describe('a faulty call', () => {
  it.each(TIMES)('answers an error %s it is performed', async (when, performed) => {
    const error = { name: 'Odd', message: 'Said so.', status: 503 };
    const back = { status: 503, body: 'Odd Said so.' };
    expect(await outcomeOf({ when, error })).toEqual({ back, performed });
  });

  it('is answered byte by byte as planned', async () => {
    const answer = { status: 418, body: '{"x', type: 'text/html', headers: { 'x-more': 'y' } };
    expect(await outcomeOf({ kind: 'answer', answer })).toEqual({ back: answer, performed: false });
  });

  it.each(['hang', 'disconnect', 'reset'] as const)('gets no answer: %s', async (kind) => {
    expect(await outcomeOf({ kind })).toEqual({ back: kind, performed: false });
  });

  it.each(['before', 'after'] as const)('is right in the end when delayed %s it', async (when) => {
    const fault = { kind: 'delay', milliseconds: 1, when } as const;
    expect(await outcomeOf(fault)).toEqual({ back: RIGHT, performed: true });
  });

  it.each([
    ['stall', 'stall'],
    ['cut', 'cut'],
    ['slow', 7],
  ] as const)('is answered in halves: %s', async (kind, rest) => {
    const after = await outcomeOf({ kind, milliseconds: 7, when: 'after' });
    expect(after).toEqual({ back: { ...RIGHT, rest }, performed: true });
    const before = await outcomeOf({ kind, milliseconds: 7 });
    const body = expect.stringMatching(/^\{"User":\{"Username":"x".*\}$/);
    expect(before).toEqual({ back: { status: 200, body, rest }, performed: false });
  });

  it.each([
    ['empty', '{}'],
    ['blank', ''],
  ] as const)('is answered with nothing: %s', async (kind, body) => {
    for (const [when, performed] of TIMES) {
      const outcome = await outcomeOf({ kind, when }, { status: 400, body: '{"bad":true}' });
      expect(outcome).toEqual({ back: { status: 200, body }, performed });
    }
  });

  it.each(TIMES)('is answered with a page %s it is performed', async (when, performed) => {
    const page = { type: 'text/html', body: expect.stringMatching(/^<!DOCTYPE html>/) };
    const bad = { kind: 'html', when, error: { status: 502 } } as const;
    expect(await outcomeOf(bad)).toEqual({ back: { ...page, status: 502 }, performed });
    const good = await outcomeOf({ kind: 'html', when });
    expect(good.back).toEqual({ ...page, status: 200 });
  });

  it.each([
    ['undated', 'none'],
    ['misdated', -5],
  ] as const)('has its right answer %s', async (kind, date) => {
    for (const when of ['before', 'after'] as const) {
      const outcome = await outcomeOf({ kind, when, milliseconds: -5 });
      expect(outcome).toEqual({ back: { ...RIGHT, date }, performed: true });
    }
  });

  it.each(['before', 'after'] as const)('gets an answer of before: stale, %s', async (when) => {
    expect(await outcomeOf({ kind: 'stale', when })).toEqual({ back: FORMER, performed: false });
  });

  it.each(['short', 'vacant'] as const)('is right where there are no pages: %s', async (kind) => {
    expect((await outcomeOf({ kind })).back).toEqual(RIGHT);
  });

  it('has in each object of its right answer something that nobody knows', async () => {
    const answer = { status: 200, body: '{"Users":[{"Name":"ann"}]}' };
    const { back } = await outcomeOf({ kind: 'extended' }, answer);
    const Novelty = expect.anything();
    const body = expect.objectContaining({ Users: [{ Name: 'ann', Novelty }], Novelty });
    expect(JSON.parse(String(membersOf(back).body))).toEqual(body);
  });
});
