// Answers for the types that AWS handles itself: what the SDK throws, as a handler would report it.
import type { Answer } from '../../invocation/answer';

const CODES: Readonly<Record<string, string>> = {
  ResourceNotFoundException: 'NotFound',
  UserNotFoundException: 'NotFound',
  InvalidParameterException: 'InvalidRequest',
  TooManyRequestsException: 'Throttling',
  GroupExistsException: 'AlreadyExists',
  LimitExceededException: 'ServiceLimitExceeded',
  InternalErrorException: 'ServiceInternalError',
};

/** The answer of a call; an error becomes a FAILED one with the service's message. */
export async function answerOf(call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call();
  } catch (error) {
    const { name, message } = Object(error);
    const errorCode = (Object.hasOwn(CODES, name) && CODES[name]) || 'GeneralServiceException';
    return { status: 'FAILED', errorCode, message: String(message) };
  }
}
