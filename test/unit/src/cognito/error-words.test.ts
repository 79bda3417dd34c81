// Of src/cognito/errors.ts: what is said of a failure.
import { toFailure } from '../../../../src/cognito/errors';
import { serviceError } from './service-error';

function words(name: string, operation = 'ListUsers', message = 'said by the service') {
  return toFailure(serviceError(name, { message }), operation, (text) => text).message;
}

const CREDENTIALS = [
  'ExpiredToken',
  'ExpiredTokenException',
  'IncompleteSignature',
  'IncompleteSignatureException',
  'InvalidAccessKeyId',
  'InvalidClientTokenId',
  'InvalidSignatureException',
  'MissingAuthenticationToken',
  'MissingAuthenticationTokenException',
  'RequestExpired',
  'SignatureDoesNotMatch',
  'UnrecognizedClientException',
];

describe('what the service says of credentials', () => {
  it.each(CREDENTIALS)('is not quoted at all: %s', (name) => {
    const error = serviceError(name, { message: 'The Canonical String was … token=SECRET' });
    expect(toFailure(error, 'AdminGetUser', (text) => text)).toMatchObject({
      code: 'InvalidCredentials',
      message: 'The service did not accept the credentials of this operation.',
      call: { fate: 'refused' },
    });
  });
});

describe('what the service says', () => {
  it('is quoted without secrets', () => {
    const error = serviceError('InvalidPasswordException', { message: 'hunter2 is too short' });
    const struck = toFailure(error, 'AdminCreateUser', (text) => text.replace('hunter2', '***'));
    expect(struck.message).toBe('*** is too short');
  });

  it('is quoted up to 500 characters, with room for the advice', () => {
    const said = words('ResourceNotFoundException', 'AdminCreateUser', 'x'.repeat(1_000_000));
    expect(said).toBe(`${'x'.repeat(499)}…. Check UserPoolId and the Region of the stack.`);
  });

  it('is its name where it says nothing else', () => {
    expect(words('ValidationException', 'ListUsers', '')).toBe('ValidationException');
  });

  it('ends in one full stop before the advice', () => {
    const advice = 'Check UserPoolId and the Region of the stack.';
    const of = (message: string) => words('ResourceNotFoundException', 'AdminCreateUser', message);
    expect([of('No such pool'), of('No such pool.')]).toEqual([
      `No such pool. ${advice}`,
      `No such pool. ${advice}`,
    ]);
  });
});

describe('the advice', () => {
  it.each([
    ['a missing group', 'ResourceNotFoundException', 'GetGroup', 'create it before the user'],
    [
      'a missing group',
      'ResourceNotFoundException',
      'AdminAddUserToGroup',
      'remove it from Groups',
    ],
    [
      'an address that is taken',
      'AliasExistsException',
      'AdminUpdateUserAttributes',
      'another one',
    ],
    [
      'an invitation to somebody who has accepted',
      'UnsupportedUserStateException',
      'AdminCreateUser',
      'FORCE_CHANGE_PASSWORD',
    ],
    [
      'a password of the history',
      'PasswordHistoryPolicyViolationException',
      'AdminSetUserPassword',
      'Declare a password that the user has not had. Where this is a rollback, continue it with ' +
        'ContinueUpdateRollback and this resource among ResourcesToSkip',
    ],
    [
      'a message that nobody got',
      'CodeDeliveryFailureException',
      'AdminCreateUser',
      'Check the address and how the pool sends email and text messages, or declare ' +
        'MessageAction: SUPPRESS',
    ],
  ])('for %s (%s of %s) says what to do next', (_, name, operation, advice) => {
    expect(words(name, operation)).toContain(advice);
  });

  it('for an immutable attribute is not what other invalid parameters get', () => {
    const of = (message: string) =>
      words('InvalidParameterException', 'AdminUpdateUserAttributes', message);
    expect(of('user.custom:fixed: Attribute cannot be updated.')).toMatch(
      /holds this attribute immutable.* Only another user can have another value\.$/,
    );
    expect(of('Invalid email address format.')).toBe('Invalid email address format.');
  });
});
