// Faults to inject: which calls go wrong, and how.
import type { HttpAnswer } from './respond';

export interface Fault {
  /** The API operation, or '*' for any. */
  readonly operation: string;
  /** Which of its calls are meant; the others neither go wrong nor count. */
  readonly match?: (input: unknown, caller: Caller) => boolean;
  /** How many calls go wrong; 1 when left out. */
  readonly times?: number;
  /** How many calls go well first. */
  readonly skip?: number;
  /** Whether the operation is left undone (before) or done and only its answer lost (after). */
  readonly when?: 'before' | 'after';
  readonly kind?: FaultKind;
  /**
   * What an error answers; InternalErrorException with status 500 when left out. Of HTML, the status.
   * `fields` are more of its body.
   */
  readonly error?: {
    name?: string;
    message?: string;
    status?: number;
    fields?: Record<string, unknown>;
  };
  /** What is answered, byte by byte. */
  readonly answer?: HttpAnswer;
  /** How long a delay lasts, or the wait for the second half; how far a date is wrong. */
  readonly milliseconds?: number;
}

/** Who calls what: the key tells clients apart. */
export interface Caller {
  readonly operation: string;
  readonly accessKeyId: string;
}

export type FaultKind =
  /** An error; with '' for its name it has none, as an answer of something before the service. */
  | 'error'
  /** The fault's own `answer`. */
  | 'answer'
  /** No answer at all. */
  | 'hang'
  /** The end of the connection, in order or by a reset. */
  | 'disconnect'
  | 'reset'
  /** The right answer, late. */
  | 'delay'
  /** Half an answer: and then nothing, the end of the connection, or late the other half. */
  | 'stall'
  | 'cut'
  | 'slow'
  /** Status 200 with `{}`, or with no bytes at all. */
  | 'empty'
  | 'blank'
  /** A page of a proxy; status 200 unless the error's says otherwise. */
  | 'html'
  /** The last answer to the same read once more, or that there is no such user; `when` does not matter. */
  | 'stale'
  /** A page of a list: one item, or none at all; with a token while there is more. `when` as above. */
  | 'short'
  | 'vacant'
  /** The right answer, and in each of its objects something that nobody knows. */
  | 'extended'
  /** The right answer with no Date, or with a wrong one. */
  | 'undated'
  | 'misdated';

/** A fault with every default filled in. */
export type PlannedFault = Required<Omit<Fault, 'times' | 'skip' | 'error' | 'answer'>> & {
  times: number;
  skip: number;
  readonly answer: HttpAnswer;
  readonly error: {
    name: string;
    message: string;
    status: number;
    fields?: Record<string, unknown>;
  };
};

export interface Faults {
  /** Plans a fault; of several for one call, the one planned first happens. What it returns calls it off. */
  add(fault: Fault): () => void;
  clear(): void;
  /** The fault of this call, if any; counts the call. */
  take(operation: string, input?: unknown, accessKeyId?: string): PlannedFault | undefined;
}
