// Faults to inject: which calls go wrong, and how.

export interface Fault {
  /** The API operation, or '*' for any. */
  operation: string;
  /** How many calls go wrong; 1 when left out. */
  times?: number;
  /** How many calls go well first. */
  skip?: number;
  /** Whether the operation is left undone (before) or done and only its answer lost (after). */
  when?: 'before' | 'after';
  kind?: 'error' | 'hang' | 'disconnect' | 'delay';
  /** What an error answers; InternalErrorException with status 500 when left out. */
  error?: { name: string; message?: string; status?: number };
  /** How long a delay lasts. */
  milliseconds?: number;
}

/** A fault with every default filled in. */
export type PlannedFault = Required<Omit<Fault, 'error'>> & {
  error: { name: string; message: string; status: number };
};

export interface Faults {
  /** Plans a fault; of several for one call, the one planned first happens. */
  add(fault: Fault): void;
  clear(): void;
  /** The fault of this call, if any; counts the call. */
  take(operation: string): PlannedFault | undefined;
}

const SERVER_ERRORS = ['InternalErrorException', 'InternalFailure', 'ServiceUnavailable'];

function planned(fault: Fault): PlannedFault {
  const name = fault.error?.name ?? 'InternalErrorException';
  const status = fault.error?.status ?? (SERVER_ERRORS.includes(name) ? 500 : 400);
  return {
    times: 1,
    skip: 0,
    when: 'before',
    kind: 'error',
    milliseconds: 0,
    ...fault,
    error: { name, message: fault.error?.message ?? 'Injected fault.', status },
  };
}

/** An empty plan. */
export function createFaults(): Faults {
  const plan: PlannedFault[] = [];
  return {
    add: (fault) => void plan.push(planned(fault)),
    clear: () => void plan.splice(0),
    take(operation) {
      for (const fault of plan) {
        const meant = fault.operation === operation || fault.operation === '*';
        if (!meant || fault.times === 0) {
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
