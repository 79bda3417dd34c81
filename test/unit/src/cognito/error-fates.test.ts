// Of src/cognito/errors.ts: which failures may be repeated, and what was not even an answer.
import { toFailure } from '../../../../src/cognito/errors';
import { serviceError } from './service-error';

function failure(thrown: unknown) {
  const { code, message, call } = toFailure(thrown, 'ListUsers', (text) => text);
  return { code, message, fate: call.fate };
}

describe('what was not carried out may be repeated', () => {
  it.each([
    ['TooManyRequestsException', 'Throttling'],
    ['ThrottlingException', 'Throttling'],
    ['Throttling', 'Throttling'],
    ['RequestLimitExceeded', 'Throttling'],
    ['RequestThrottledException', 'Throttling'],
    ['ConcurrentModificationException', 'ResourceConflict'],
  ])('%s', (name, code) => {
    expect(failure(serviceError(name))).toMatchObject({ code, fate: 'postponed' });
  });

  it('429 without a type', () => {
    const untyped = serviceError('Error', { $metadata: { httpStatusCode: 429 } });
    expect(failure(untyped)).toMatchObject({ code: 'Throttling', fate: 'postponed' });
  });

  it.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'])('%s: nobody was reached', (code) => {
    const thrown = Object.assign(new Error('no way'), { code });
    expect(failure(thrown)).toMatchObject({ code: 'NetworkFailure', fate: 'postponed' });
  });

  it('a connection that was not made in time', () => {
    const message =
      'Socket timed out: did not establish a connection with the server within 3000 ms';
    const thrown = Object.assign(new Error(message), { name: 'TimeoutError' });
    expect(failure(thrown)).toEqual({
      code: 'NetworkFailure',
      message: 'The service could not be reached in time.',
      fate: 'postponed',
    });
  });
});

describe('of what nobody knows whether it was carried out is', () => {
  it.each([
    'ECONNRESET',
    'EPIPE',
    'ETIMEDOUT',
    'EHOSTUNREACH',
    'HPE_INVALID_CONSTANT',
    'ERR_STREAM_PREMATURE_CLOSE',
  ])('an interrupted connection: %s', (code) => {
    const thrown = Object.assign(new Error('interrupted'), { code });
    expect(failure(thrown)).toMatchObject({ code: 'NetworkFailure', fate: 'unknown' });
  });

  // As @smithy/node-http-handler names them.
  it.each([
    'read ECONNRESET',
    'write EPIPE',
    'socket hang up',
    'Client network socket disconnected before secure TLS connection was established',
  ])('a connection that was cut off: %s', (message) => {
    expect(failure(Object.assign(new Error(message), { name: 'TimeoutError' }))).toEqual({
      code: 'NetworkFailure',
      message: 'The connection to the service was cut off.',
      fate: 'unknown',
    });
  });

  it.each(['AbortError', 'TimeoutError'])('a call given up: %s', (name) => {
    expect(failure(Object.assign(new Error('Request aborted'), { name }))).toEqual({
      code: 'NetworkFailure',
      message: 'The service did not answer in time.',
      fate: 'unknown',
    });
  });

  it.each([
    ['InternalErrorException', 500],
    ['InternalErrorException', 400],
    ['Strange', 503],
  ])('an error of the service’s own: %s, status %i', (name, httpStatusCode) => {
    const error = serviceError(name, { $fault: 'server', $metadata: { httpStatusCode } });
    expect(failure(error)).toMatchObject({ code: 'ServiceInternalError', fate: 'unknown' });
  });

  it.each([200, 403])(
    'an answer that is no JSON, status %i, of which nothing is quoted',
    (status) => {
      const html = Object.assign(new SyntaxError('Unexpected token < in <html>Tr0ub4dor'), {
        $metadata: { httpStatusCode: status },
      });
      expect(failure(html)).toEqual({
        code: 'ServiceInternalError',
        message: 'The answer of the service could not be read.',
        fate: 'unknown',
      });
    },
  );
});

describe('what was refused is not repeated', () => {
  it('a quota that no patience helps with', () => {
    const limit = serviceError('LimitExceededException', { $metadata: { httpStatusCode: 400 } });
    expect(failure(limit)).toMatchObject({ code: 'ServiceLimitExceeded', fate: 'refused' });
  });

  it.each(['CERT_HAS_EXPIRED', 'ERR_INVALID_URL', ''])('a failure here, code “%s”', (code) => {
    const thrown = Object.assign(new Error('no way'), { code });
    expect(failure(thrown)).toMatchObject({ code: 'GeneralServiceException', fate: 'refused' });
  });

  it.each([undefined, null, 'text', 7, { name: 7, message: {}, $metadata: null }])(
    'anything at all: %j',
    (thrown) => {
      expect(failure(thrown)).toEqual({
        code: 'GeneralServiceException',
        message: 'no reason given. (ListUsers)',
        fate: 'refused',
      });
    },
  );
});
