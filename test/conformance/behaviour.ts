// What one row of the conformance table is.
import type { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';

export interface Behaviour {
  behaviour: string;
  /** Arranges what it needs in a pool of its own, acts, and gives what is to be compared. */
  act(cognito: CognitoIdentityProvider): Promise<unknown>;
  expected: unknown;
  /** Where the expectation comes from. */
  source: string;
  /** Whether moto does the same; false where it is known to differ. */
  moto: boolean;
  /** A row for pools that hand values back in lower case, or usernames alone, or (false) all as entered. */
  flattenCase?: boolean | 'usernames';
}

/** The name of the error that a call is refused with. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  return (await refused(call)).name;
}

/** The message of the error that a call is refused with. */
export async function refusalMessage(call: Promise<unknown>): Promise<string> {
  return (await refused(call)).message;
}

async function refused(call: Promise<unknown>): Promise<Error> {
  const outcome = await call.catch((error: unknown) => error);
  return outcome instanceof Error ? outcome : new Error('It was not refused.', { cause: outcome });
}
