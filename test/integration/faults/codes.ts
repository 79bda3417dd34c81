// Whether a failure has the code of what it failed of.
import type { Answer } from '../../../local/invocation/answer';
import { MAY_BE_LEFT } from './promises';
import type { Trouble } from './troubles';

// The event must not come again: a user, a password or a mail may be there that it would meet.
const IN_DOUBT = [
  MAY_BE_LEFT,
  /was left behind/,
  /password was set is not known/,
  /invitation may (go out yet|have gone out)/,
];

// The last try may have no time to hear the answer, nor the last look to be made.
const TOO_SLOW = /did not answer in time|no time left to ask/;
const WAITED_OUT = ['ServiceInternalError', 'Throttling'];

/** The code that is wrong for the trouble, if it is. In doubt it is GeneralServiceException, and says so. */
export function miscoded(answer: Answer, { code }: Trouble): string[] {
  const { status, errorCode, message = '' } = answer;
  if (status === 'SUCCESS' || errorCode === code) return [];
  const isInDoubt = IN_DOUBT.some((words) => words.test(message));
  if (errorCode === 'GeneralServiceException' && isInDoubt) return [];
  const isTooSlow = errorCode === 'NetworkFailure' && TOO_SLOW.test(message);
  if (isTooSlow && WAITED_OUT.includes(`${code}`)) return [];
  return [`${errorCode} in place of ${code ?? 'SUCCESS'}`];
}
