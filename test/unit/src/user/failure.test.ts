import type { HandlerErrorCode } from '@amazon-web-services-cloudformation/cloudformation-cli-typescript-lib';
import { asFailure, Failure, type FailureCode, isRetriable } from '../../../../src/user/failure';

// A record, so that the compiler asks for every code there is, and takes none that the library does not know.
const SENT_AGAIN: Record<FailureCode & keyof typeof HandlerErrorCode, boolean> = {
  AccessDenied: false,
  AlreadyExists: false,
  GeneralServiceException: false,
  InvalidCredentials: false,
  InvalidRequest: false,
  NetworkFailure: true,
  NotFound: false,
  NotStabilized: false,
  NotUpdatable: false,
  ResourceConflict: true,
  ServiceInternalError: true,
  ServiceLimitExceeded: false,
  Throttling: true,
};

const codes = Object.keys(SENT_AGAIN) as FailureCode[];

it.each(codes)('CloudFormation sends the event again after %s as the contract has it', (code) => {
  expect(isRetriable(new Failure(code, 'said'))).toBe(SENT_AGAIN[code]);
});

describe('whatever was thrown', () => {
  it('is a failure, or thrown on: a bug must not look like an answer', () => {
    const failure = new Failure('NotFound', 'gone', { fate: 'refused' });
    expect(asFailure(failure)).toBe(failure);
    const bug = new TypeError('x is not a function');
    expect(() => asFailure(bug)).toThrow(bug);
  });
});
