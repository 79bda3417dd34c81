// The last answers to reads, for the fault that repeats them as a replica does that lags behind.
import { membersOf } from '../../unknown';
import type { Call, WireAnswer } from './protocol';

const READS = /^(Admin)?(Get|List|Describe)/;
const MOST_ANSWERS = 1_000;

export interface AnswerRecord {
  /** Keeps the answer of a read, in place of an earlier one to the same; gives it back. */
  keep(call: Call, answer: WireAnswer): WireAnswer;
  /** What the same call was answered the last time. */
  last(call: Call): WireAnswer | undefined;
}

/** An empty record, of the latest `most` answers. */
export function createRecord(most = MOST_ANSWERS): AnswerRecord {
  // A map keeps the order in which its keys were set.
  const answers = new Map<string, WireAnswer>();
  return {
    keep(call, answer) {
      if (READS.test(call.operation)) {
        const key = keyOf(call);
        answers.delete(key);
        answers.set(key, answer);
        const [oldest] = answers.keys();
        if (answers.size > most && oldest !== undefined) answers.delete(oldest);
      }
      return answer;
    },
    last: (call) => answers.get(keyOf(call)),
  };
}

// The members of an input have no order.
function keyOf({ operation, input }: Call): string {
  const members = Object.entries(membersOf(input)).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([operation, members]);
}
