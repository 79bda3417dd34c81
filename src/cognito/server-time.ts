// The service's own clock, read from its answers: ours may be off, and a user's dates are its own.
import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';

const times = new WeakMap<object, Date>();

/** Has the client note the `Date` header of every answer. */
export function noteServerTime({ middlewareStack }: CognitoIdentityProviderClient): void {
  middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      const { output, response } = result;
      const time = Date.parse(Object(response).headers?.date ?? '');
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
