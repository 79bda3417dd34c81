// Answers for the types that AWS handles itself: what the SDK throws, as a handler would report it.
import type { Answer } from '../../invocation/answer';
import { membersOf, messageOf } from '../../unknown';

const CODES: ReadonlyMap<string, string> = new Map([
  ['ResourceNotFoundException', 'NotFound'],
  ['UserNotFoundException', 'NotFound'],
  ['InvalidParameterException', 'InvalidRequest'],
  ['TooManyRequestsException', 'Throttling'],
  ['GroupExistsException', 'AlreadyExists'],
  ['LimitExceededException', 'ServiceLimitExceeded'],
  ['InternalErrorException', 'ServiceInternalError'],
]);

/** The answer of a call; an error becomes a FAILED one with the service's message. */
export async function answerOf(call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call();
  } catch (error) {
    const errorCode = CODES.get(String(membersOf(error).name)) ?? 'GeneralServiceException';
    return { status: 'FAILED', errorCode, message: messageOf(error) };
  }
}
