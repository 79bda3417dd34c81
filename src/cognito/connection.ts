// The one way to Cognito: a connection for a session, whose every error is a Failure.
import type {
  ServiceInputTypes,
  ServiceOutputTypes,
} from '@aws-sdk/client-cognito-identity-provider';
import { Failure } from '../user/failure';
import { clientFor, type SigningKeys } from './client';
import { toFailure } from './errors';
import { type Budget, type Judge, patiently } from './patience';
import { type Command, sendWithin } from './send';

/** Whose credentials, where, for how long, and who counts: what an invocation brings along. */
export interface Session {
  readonly credentials: SigningKeys;
  readonly region: string;
  /** For the job itself. */
  readonly working: Budget;
  /** For looking after it what became of it, and for taking back. */
  readonly cleaning: Budget;
  /** Told of each call before it is made. */
  readonly onCall: () => void;
  /** Strikes the request's secrets out of what the service says. */
  readonly withoutSecrets: (text: string) => string;
}

/**
 * Makes a call, again and again as patience.ts and `judge` have it. `read` takes from the answer what
 * was asked for: where that is undefined, the service has said nothing. Throws Failures alone.
 */
export type Connection = <
  Input extends ServiceInputTypes,
  Output extends ServiceOutputTypes,
  Result,
>(
  command: Command<Input, Output>,
  read: (answer: Output) => Result | undefined,
  judge?: Judge<Result>,
) => Promise<Result>;

/** The connections of an action that may have to see what became of it. */
export interface Connections {
  readonly working: Connection;
  readonly cleaning: Connection;
}

/** Reads an answer that has nothing to say but that it was done. */
export function done(): true {
  return true;
}

/** A connection in the session's name, for its working time unless another budget is given. */
export function connect(session: Session, budget: Budget = session.working): Connection {
  const { credentials, region, onCall, withoutSecrets } = session;
  const client = clientFor(credentials, region);
  return (command, read, judge) =>
    patiently(
      budget,
      async (milliseconds) => {
        onCall();
        try {
          const result = read(await sendWithin(milliseconds, client, command));
          if (result !== undefined) return result;
        } catch (error) {
          throw toFailure(error, operationOf(command), withoutSecrets);
        }
        throw new Failure('ServiceInternalError', 'The service answered without saying anything.', {
          fate: 'unknown',
        });
      },
      judge,
    );
}

/** One connection for each budget of the session. */
export function connectBoth(session: Session): Connections {
  return { working: connect(session), cleaning: connect(session, session.cleaning) };
}

// [kind, namespace, name, …] in the SDK's schemas; a class name would not survive the minifier.
function operationOf({ schema }: { readonly schema?: unknown }): string {
  const [, , name] = [schema].flat();
  return `${name}`;
}
