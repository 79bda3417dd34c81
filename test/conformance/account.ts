// Whether, and with which rows, the conformance table runs against a real account.
import type { Behaviour } from './behaviour';

/** The one value that asks for it, so that nobody makes pools in an account by accident. */
export const ASKED = 'yes-create-and-delete-pools';

/** Whether the run against the account of the environment is asked for. */
export function accountAsked(environment: NodeJS.ProcessEnv): boolean {
  return environment.CONFORMANCE_ACCOUNT === ASKED;
}

/** Whether a row is about Cognito itself: one of a letter-case mode is about a choice of the embedded pools. */
export function isForAccount({ flattenCase }: Behaviour): boolean {
  return flattenCase === undefined;
}
