import { answerOf } from '../../../../../local/stack/resources/sdk-answer';

const rejects = (name: string) =>
  answerOf(() => Promise.reject(Object.assign(new Error('why'), { name })));

describe('answerOf', () => {
  it('passes an answer on', async () => {
    expect(await answerOf(async () => ({ status: 'SUCCESS' }))).toEqual({ status: 'SUCCESS' });
  });

  it.each([
    ['ResourceNotFoundException', 'NotFound'],
    ['UserNotFoundException', 'NotFound'],
    ['InvalidParameterException', 'InvalidRequest'],
    ['TooManyRequestsException', 'Throttling'],
    ['GroupExistsException', 'AlreadyExists'],
    ['LimitExceededException', 'ServiceLimitExceeded'],
    ['InternalErrorException', 'ServiceInternalError'],
    ['SomethingElse', 'GeneralServiceException'],
    ['toString', 'GeneralServiceException'],
  ])('makes of %s: %s, with the message', async (name, errorCode) => {
    expect(await rejects(name)).toEqual({ status: 'FAILED', errorCode, message: 'why' });
  });
});
