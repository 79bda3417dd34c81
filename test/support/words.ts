// Words that tests of the handlers have in common: what is planned, and what is expected.

export const PASSWORD = 'Correct-Horse-7';
export const NEXT_PASSWORD = 'Battery-Staple-8';

/** What an action asks at least of somebody who is there; side by side, so in no order. */
export const READS = ['AdminGetUser', 'AdminListGroupsForUser'];

/** A pool that keeps a history of three passwords. */
export const REMEMBERING = {
  Policies: { PasswordPolicy: { MinimumLength: 8, PasswordHistorySize: 3 } },
};

/** Errors of the service: one that passes, and one that does not. */
export const THROTTLED = { name: 'TooManyRequestsException', message: 'Rate exceeded' };
export const REFUSED = { name: 'NotAuthorizedException', message: 'no' };

export const SUCCESS = { status: 'SUCCESS' };

/** What FAILED with that code looks like. */
export function failed(errorCode: string): Record<string, string> {
  return { status: 'FAILED', errorCode };
}
