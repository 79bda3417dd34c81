// The built bundle in a process of its own, before user pools that quote what they are told.
import { fieldsOf } from '../support/fields';
import { startSurrounded } from '../support/surroundings';
import { makePeople } from './people';
import { plantedIn } from './planted';
import { saidBy } from './quotes';
import type { Trial } from './trial';
import { toText } from './values';
import { WATCHING } from './watching';

/** What came of a trial: the answer or how the function failed, and everything it printed. */
export interface Result {
  /** How the process failed, where it did. */
  readonly crash?: string;
  readonly answer?: unknown;
  /** Whether the answer was plain JSON, and the prototypes as they were. */
  readonly isPlain: boolean;
  readonly isClean: boolean;
  readonly lines: readonly string[];
  /** The operations that the service was asked for. */
  readonly calls: readonly string[];
  readonly milliseconds: number;
}

export interface Stage {
  run(trial: Trial): Promise<Result>;
  close(): Promise<void>;
}

/** Starts one; it runs one trial at a time. */
export async function startStage(): Promise<Stage> {
  const { cognito, lambda, close } = await startSurrounded(WATCHING, 10);
  const people = makePeople(cognito.service);

  return {
    async run(trial) {
      const { entrypoint, context, event, quote, isThere } = trial;
      cognito.faults.clear();
      if (isThere) people.arrive();
      if (quote) {
        const { name, status, skip, times } = quote;
        const message = saidBy(quote, plantedIn(trial));
        cognito.faults.add({ operation: '*', skip, times, error: { name, message, status } });
      }
      const before = lambda.lines.length;
      const calls = cognito.calls.length;
      const start = performance.now();
      const text = people.withPools(toText(event));
      const { status, functionError, body } = await lambda.post({ entrypoint, context, text });
      const milliseconds = performance.now() - start;
      // Lambda takes no more than 6 MB: such an event never comes to a handler.
      if (status !== 200) throw new Error(`The event was not taken: ${status}`);
      if (functionError === null) await lambda.printed(before + 1);
      const seen = {
        lines: lambda.lines.slice(before),
        calls: cognito.calls.slice(calls).map(({ operation }) => operation),
        milliseconds,
      };
      if (functionError !== null) {
        return { crash: JSON.stringify(body), isPlain: false, isClean: false, ...seen };
      }
      const { answer, isPlain, isClean } = fieldsOf(body);
      return { answer, isPlain: isPlain === true, isClean: isClean === true, ...seen };
    },
    close,
  };
}
