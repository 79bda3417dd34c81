// One try of a call, given up when its time is over. The SDK works its layers out once for each operation, and
// not for each call, only where calls have no options (`cacheMiddleware`, smithy-typescript#1383): so the
// signal that gives a call up does not go along as one, but is handed to the request at the last layer.
import type {
  CognitoIdentityProviderClient as Client,
  CognitoIdentityProviderClientResolvedConfig as Config,
  $Command as SdkCommand,
  ServiceInputTypes,
  ServiceOutputTypes,
} from '@aws-sdk/client-cognito-identity-provider';

export type Command<
  Input extends ServiceInputTypes,
  Output extends ServiceOutputTypes,
> = SdkCommand<Input, Output, Config, ServiceInputTypes, ServiceOutputTypes>;

/** What the SDK's request takes as well as an AbortSignal, whose listeners every call would pay for. */
class Signal {
  aborted = false;
  /** The request puts here what ends it. */
  onabort = (): void => {};
}

const signals = new WeakMap<object, Signal>();

/** The service's answer. Throws an AbortError after so long, else what the SDK throws. */
export async function sendWithin<
  Input extends ServiceInputTypes,
  Output extends ServiceOutputTypes,
>(milliseconds: number, client: Client, command: Command<Input, Output>): Promise<Output> {
  const signal = new Signal();
  signals.set(command.input, signal);
  const timer = setTimeout(() => {
    signal.aborted = true;
    signal.onabort();
  }, milliseconds);
  try {
    return await client.send(command);
  } catch (error) {
    // Half-way through a body the SDK tells of that, and not of having been given up.
    throw signal.aborted ? new DOMException(undefined, 'AbortError') : error;
  } finally {
    clearTimeout(timer);
  }
}

/** Has every request of the client heed the time of its command, of which the client keeps nothing. */
export function heedTime({ config, middlewareStack }: Client): void {
  middlewareStack.add(
    // There is nothing to go on to: behind the last layer the SDK would only do what this one does.
    (_next, context) => {
      // The layers are kept, and with them the first command of an operation, be it one with a password.
      delete context.__smithy_context?.commandInstance;
      return ({ input, request }) =>
        config.requestHandler.handle(request, { abortSignal: signals.get(input) });
    },
    { step: 'deserialize', name: 'heedTime', priority: 'low' },
  );
}
