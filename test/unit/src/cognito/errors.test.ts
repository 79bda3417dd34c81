import { readFileSync } from 'node:fs';
import { RULES } from '../../../../src/cognito/error-rules';
import { toFailure } from '../../../../src/cognito/errors';
import { serviceError } from './service-error';

const asIs = (text: string) => text;

function failure(name: string, operation = 'AdminGetUser', rest: object = {}) {
  return toFailure(serviceError(name, rest), operation, asIs);
}

describe('an error of the service', () => {
  it.each([
    ['UserNotFoundException', 'AdminGetUser', 'NotFound'],
    ['ResourceNotFoundException', 'AdminGetUser', 'NotFound'],
    ['ResourceNotFoundException', 'AdminDeleteUser', 'NotFound'],
    ['ResourceNotFoundException', 'ListUsers', 'NotFound'],
    ['ResourceNotFoundException', 'AdminCreateUser', 'InvalidRequest'],
    ['ResourceNotFoundException', 'AdminAddUserToGroup', 'InvalidRequest'],
    ['ResourceNotFoundException', 'GetGroup', 'InvalidRequest'],
    ['UsernameExistsException', 'AdminCreateUser', 'AlreadyExists'],
    ['AliasExistsException', 'AdminCreateUser', 'AlreadyExists'],
    // AlreadyExists is for create alone.
    ['AliasExistsException', 'AdminUpdateUserAttributes', 'InvalidRequest'],
    ['InvalidParameterException', 'AdminCreateUser', 'InvalidRequest'],
    ['InvalidPasswordException', 'AdminCreateUser', 'InvalidRequest'],
    ['PasswordHistoryPolicyViolationException', 'AdminSetUserPassword', 'InvalidRequest'],
    ['UserLambdaValidationException', 'AdminCreateUser', 'InvalidRequest'],
    ['InvalidLambdaResponseException', 'AdminCreateUser', 'InvalidRequest'],
    ['UnsupportedUserStateException', 'AdminCreateUser', 'InvalidRequest'],
    ['PreconditionNotMetException', 'AdminCreateUser', 'InvalidRequest'],
    ['InvalidSmsRoleAccessPolicyException', 'AdminCreateUser', 'InvalidRequest'],
    ['InvalidSmsRoleTrustRelationshipException', 'AdminCreateUser', 'InvalidRequest'],
    ['InvalidEmailRoleAccessPolicyException', 'AdminUpdateUserAttributes', 'InvalidRequest'],
    ['FeatureUnavailableInTierException', 'AdminCreateUser', 'InvalidRequest'],
    ['SerializationException', 'AdminCreateUser', 'InvalidRequest'],
    ['NotAuthorizedException', 'AdminGetUser', 'AccessDenied'],
    ['AccessDenied', 'AdminGetUser', 'AccessDenied'],
    ['AccessDeniedException', 'AdminGetUser', 'AccessDenied'],
    ['OptInRequired', 'AdminGetUser', 'AccessDenied'],
    ['SubscriptionRequired', 'AdminGetUser', 'AccessDenied'],
    ['SubscriptionRequiredException', 'AdminGetUser', 'AccessDenied'],
    ['LimitExceededException', 'AdminCreateUser', 'ServiceLimitExceeded'],
    ['CodeDeliveryFailureException', 'AdminCreateUser', 'GeneralServiceException'],
    ['UnexpectedLambdaException', 'AdminCreateUser', 'GeneralServiceException'],
    ['OperationNotEnabledException', 'AdminGetUser', 'GeneralServiceException'],
    ['NeverHeardOfException', 'AdminGetUser', 'GeneralServiceException'],
  ])('%s of %s is %s, in its own words, and is not repeated', (name, operation, code) => {
    const result = failure(name, operation);
    expect(result.code).toBe(code);
    expect(result.message).toContain('said by the service');
    expect(result.call).toMatchObject({ error: name, fate: 'refused' });
  });
});

it('has an answer of its own for every error that the service model lists', () => {
  const model = JSON.parse(readFileSync('local/cognito/service-model.json', 'utf8'));
  const general = new Set<string>();
  for (const [operation, { errors }] of Object.entries<{ errors: string[] }>(model.operations)) {
    if (!/^(Admin(?!.*Auth)|ListUsers$|GetGroup$|DescribeUserPool$)/.test(operation)) continue;
    for (const name of errors) {
      if (failure(name, operation).code === 'GeneralServiceException') general.add(name);
    }
  }
  expect([...general].sort()).toEqual([
    'CodeDeliveryFailureException',
    'OperationNotEnabledException',
    'UnexpectedLambdaException',
    'UserPoolTaggingException',
  ]);
});

// What the service, or the SDK, says where the name alone doesn't tell.
const SAYINGS = [
  'user.custom:fixed: Attribute cannot be updated.',
  'read ECONNRESET',
  'Socket timed out: did not establish a connection with the server within 3000 ms',
];

it('has no rule that another one before it hides', () => {
  const cases = RULES.flatMap((rule) =>
    rule.errors.flatMap((name) =>
      (rule.operations ?? ['ListUsers']).map((operation) => ({ rule, name, operation })),
    ),
  );
  const hidden = cases.filter(({ rule, name, operation }) => {
    const message = SAYINGS.find((one) => rule.says?.test(one)) ?? 'said';
    const { code, message: words } = failure(name, operation, { message });
    return code !== rule.code || (rule.advice && !words.endsWith(rule.advice));
  });
  expect(hidden).toEqual([]);
});

describe('an error that has no name of its own', () => {
  const unnamed = (rest: object) => failure('NeverHeardOfException', 'AdminGetUser', rest);
  const status = (httpStatusCode: number) => ({ $metadata: { httpStatusCode } });

  it.each([500, 503])('is the service’s own with status %d', (code) => {
    expect(unnamed(status(code))).toMatchObject({
      code: 'ServiceInternalError',
      call: { fate: 'unknown' },
    });
  });

  it('is none of the network where it was answered, whatever its code', () => {
    const answered = { ...status(400), $fault: 'client', code: 'EPIPE' };
    expect(unnamed(answered).code).toBe('GeneralServiceException');
  });
});

describe('whether the service has heard of a call', () => {
  const unsent = (error: object) => toFailure(error, 'AdminCreateUser', asIs).call.isUnsent;

  it('is certain of what the client itself does not send', () => {
    expect(unsent(new Error('Region not accepted'))).toBe(true);
  });

  it('is certain of what it has refused', () => {
    expect(unsent({ name: 'X', $fault: 'client', $metadata: { httpStatusCode: 400 } })).toBe(false);
  });

  it('is not known where the connection failed', () => {
    expect(unsent(Object.assign(new Error('reset'), { code: 'ECONNRESET' }))).toBe(false);
  });
});

it('what decides something is told, though it may be a secret that is struck out', () => {
  const message =
    'PreSignUp failed with error: the email of Ada, phone number, preferred_username.';
  const error = serviceError('UserLambdaValidationException', { message });
  const struck = toFailure(error, 'AdminCreateUser', () => '***');
  expect(struck.call.said).toBe('PreSignUp email phone number preferred_username');
  expect(struck.message).not.toContain('PreSignUp');
  expect(failure('InternalErrorException').call.said).toBeUndefined();
});
