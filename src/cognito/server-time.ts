// The service's own clock, read from its answers: ours may be off, and a user's dates are its own.
import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';

/** The part of an answer that is read here; whatever the SDK hands over may lack it. */
interface Answer {
  readonly headers?: { readonly date?: unknown };
}

const times = new WeakMap<object, Date>();

/** Has the client note the `Date` header of every answer. */
export function noteServerTime({ middlewareStack }: CognitoIdentityProviderClient): void {
  middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      const { output, response } = result;
      const time = Date.parse(dateIn(response));
      if (output && !Number.isNaN(time)) times.set(output, new Date(time));
      return result;
    },
    { step: 'deserialize', name: 'noteServerTime', priority: 'high' },
  );
}

/** When the service gave this answer, to the second; undefined where it did not say. */
export function serverTime(answer: object): Date | undefined {
  return times.get(answer);
}

// The `Date` header; what is no date where there is none.
function dateIn(response: unknown): string {
  const { headers }: Answer = typeof response === 'object' && response !== null ? response : {};
  return `${headers?.date}`;
}
