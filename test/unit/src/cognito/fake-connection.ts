// A connection to nobody: each call is answered by a function, and repeated as the judge has it.
import type { Connection } from '../../../../src/cognito/connection';
import { patiently } from '../../../../src/cognito/patience';
import { noteServerTime } from '../../../../src/cognito/server-time';
import { asFailure, Failure, type FailureCode, type Fate } from '../../../../src/user/failure';
import { listed } from '../../../support/attributes';

/** A call as the service gets it; `tries` counts those of the operation, this one included. */
export interface Call {
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly tries: number;
}

/** An answer of the service; a Failure is thrown. */
export type Answer = (call: Call) => object | Failure;

interface Result {
  readonly output?: object;
  readonly response: unknown;
}

type Layer = (next: () => Promise<Result>) => (args: object) => Promise<Result>;

interface SdkCommand {
  readonly input: object;
}

export const NOT_FOUND = failed('NotFound', 'UserNotFoundException');
export const DENIED = failed('AccessDenied', 'AccessDeniedException');
export const LOST = failed('ServiceInternalError', 'InternalErrorException', 'unknown');
export const THROTTLED = failed('Throttling', 'TooManyRequestsException', 'postponed');

export function failed(code: FailureCode, error: string, fate: Fate = 'refused'): Failure {
  return new Failure(code, `${error} was said`, { error, fate });
}

/** Registers the hooks that make no pause of any. */
export function useNoPauses(): void {
  beforeEach(() => {
    jest.spyOn(Math, 'random').mockReturnValue(0);
  });
  afterEach(() => jest.restoreAllMocks());
}

/** Has no time left for another try: the pause before it would be longer than all there is. */
export function timeIsUp(): void {
  jest.spyOn(Math, 'random').mockReturnValue(Number.POSITIVE_INFINITY);
}

/** How a call ended: `done`, or the code of its failure. */
export function endOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'done',
    (error) => asFailure(error).code,
  );
}

/** The connection, and what was called: `AdminGetUser ada`, or the input where there is no user. */
export function fakeConnection(answer: Answer): { cognito: Connection; calls: Call[] } {
  const calls: Call[] = [];
  const cognito: Connection = (command, read, judge) =>
    patiently(
      { left: () => 60_000 },
      async () => {
        const { input }: SdkCommand = command;
        const operation = nameOf(command).replace('Command', '');
        const tries = calls.filter((call) => call.operation === operation).length + 1;
        const call = { operation, input: { ...input }, tries };
        calls.push(call);
        const answered = answer(call);
        if (answered instanceof Failure) throw answered;
        // What the service says is for the test to know; the command's own type can't.
        const result = read(answered as Parameters<typeof read>[0]);
        if (result === undefined) throw LOST;
        return result;
      },
      judge,
    );
  return { cognito, calls };
}

/** The calls in words. */
export function said(calls: readonly Call[]): string[] {
  return calls.map(({ operation, input }) =>
    `${operation} ${input.Username ?? input.GroupName ?? ''}`.trim(),
  );
}

/** An AdminGetUser answer. */
export function userAnswer(
  Username: string,
  attributes: Record<string, string>,
  rest: object = {},
) {
  const UserAttributes = listed(attributes);
  return { Username, UserAttributes, UserStatus: 'FORCE_CHANGE_PASSWORD', ...rest };
}

/** What comes back through a client that notes the time at the service. */
export async function throughClient(result: Result): Promise<Result> {
  const layers: Layer[] = [];
  // All that is used of a client.
  const client = { middlewareStack: { add: (layer: Layer) => layers.push(layer) } };
  noteServerTime(client as unknown as Parameters<typeof noteServerTime>[0]);
  const [layer] = layers;
  if (!layer) throw new Error('nothing was added');
  return layer(async () => result)({});
}

/** Has the service say at what time, by its own clock, it gave this answer: that is in a header. */
export async function sayTime(output: object, time: Date): Promise<void> {
  await throughClient({ output, response: { headers: { date: time.toUTCString() } } });
}

function nameOf(command: object): string {
  return command.constructor.name;
}
