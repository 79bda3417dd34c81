// A call that a fault was planned for.
import { createFaults, type Fault } from '../../../local/faults';
import { faulty } from '../../../local/faulty';

/** What came of a call with this fault: what went back, and whether it was performed. */
async function outcomeOf(fault: Omit<Fault, 'operation'>) {
  const faults = createFaults();
  faults.add({ operation: 'A', ...fault });
  const planned = faults.take('A');
  if (!planned) throw new Error('no fault was planned');
  let performed = false;
  const act = () => {
    performed = true;
    return 'answer';
  };
  const refuse = (name: string, message: string, status: number) => `${status} ${name} ${message}`;
  return { back: await faulty(planned, act, refuse), performed };
}

describe('a faulty call', () => {
  const error = { name: 'Odd', message: 'Said so.', status: 503 };

  it.each([
    ['before', false],
    ['after', true],
  ] as const)('answers an error %s it is performed', async (when, performed) => {
    expect(await outcomeOf({ when, error })).toEqual({ back: '503 Odd Said so.', performed });
  });

  it.each(['hang', 'disconnect'] as const)('gets no answer: %s', async (kind) => {
    expect(await outcomeOf({ kind })).toEqual({ back: kind, performed: false });
  });

  it.each(['before', 'after'] as const)('is right in the end when delayed %s it', async (when) => {
    const fault = { kind: 'delay', milliseconds: 1, when } as const;
    expect(await outcomeOf(fault)).toEqual({ back: 'answer', performed: true });
  });
});
