// How a call is given up. The SDK works its layers out once for each operation, and not for each call, only
// where calls have no options (`cacheMiddleware`, smithy-typescript#1383): so a signal does not go along as
// one, but is handed to the request at the last layer.
import type { CognitoIdentityProviderClient as Client } from '@aws-sdk/client-cognito-identity-provider';

const signals = new WeakMap<object, AbortSignal>();

/** Has the command, when it is sent next, reject with an AbortError as soon as the signal says so. */
export function giveUpWith(signal: AbortSignal, { input }: { readonly input: object }): void {
  signals.set(input, signal);
}

/** Has every request of the client heed the signal of its command. */
export function heedSignals({ config, middlewareStack }: Client): void {
  middlewareStack.add(
    (_next, context) => {
      // The layers are kept, and with them the first command of an operation, be it one with a password.
      delete context.__smithy_context?.commandInstance;
      return ({ input, request }) =>
        config.requestHandler.handle(request, { abortSignal: signals.get(input) });
    },
    { step: 'deserialize', name: 'heedSignals', priority: 'low' },
  );
}
