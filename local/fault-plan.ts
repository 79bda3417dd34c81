// Which fault is whose: keeps what a test planned, and gives each call what is meant for it.
import type { Fault, Faults, PlannedFault } from './faults';

const SERVER_ERRORS = ['InternalErrorException', 'InternalFailure', 'ServiceUnavailable'];

/** An empty plan. */
export function createFaults(): Faults {
  const plan: PlannedFault[] = [];
  return {
    add(fault) {
      const one = planned(fault);
      plan.push(one);
      return () => {
        const index = plan.indexOf(one);
        if (index >= 0) plan.splice(index, 1);
      };
    },
    clear: () => void plan.splice(0),
    take(operation, input, accessKeyId = '') {
      for (const fault of plan) {
        const named = fault.operation === operation || fault.operation === '*';
        if (!named || fault.times === 0 || !fault.match(input, { operation, accessKeyId })) {
          continue;
        }
        if (fault.skip > 0) {
          fault.skip -= 1;
        } else {
          fault.times -= 1;
          return fault;
        }
      }
      return undefined;
    },
  };
}

function planned(fault: Fault): PlannedFault {
  const { name = 'InternalErrorException', message = 'Injected fault.' } = fault.error ?? {};
  const ofError = SERVER_ERRORS.includes(name) ? 500 : 400;
  const usual = fault.kind === 'html' ? 200 : ofError;
  return {
    times: 1,
    skip: 0,
    when: 'before',
    kind: 'error',
    milliseconds: 0,
    match: () => true,
    answer: { status: usual, body: '' },
    ...fault,
    error: { ...fault.error, name, message, status: fault.error?.status ?? usual },
  };
}
