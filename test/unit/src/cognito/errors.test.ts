import { readFileSync } from 'node:fs';
import { toFailure } from '../../../../src/cognito/errors';

function failure(name: string, operation = 'AdminGetUser', rest: object = {}) {
  return toFailure(Object.assign(new Error('said by the service'), { name, ...rest }), operation);
}

describe('an error of the service', () => {
  it.each([
    ['UserNotFoundException', 'AdminGetUser', 'NotFound'],
    ['ResourceNotFoundException', 'AdminGetUser', 'NotFound'],
    ['ResourceNotFoundException', 'AdminDeleteUser', 'NotFound'],
    ['ResourceNotFoundException', 'ListUsers', 'NotFound'],
    ['ResourceNotFoundException', 'AdminCreateUser', 'InvalidRequest'],
    ['ResourceNotFoundException', 'AdminAddUserToGroup', 'InvalidRequest'],
    ['UsernameExistsException', 'AdminCreateUser', 'AlreadyExists'],
    ['AliasExistsException', 'AdminCreateUser', 'AlreadyExists'],
    ['AliasExistsException', 'AdminUpdateUserAttributes', 'AlreadyExists'],
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
    ['NotAuthorizedException', 'AdminGetUser', 'AccessDenied'],
    ['AccessDeniedException', 'AdminGetUser', 'AccessDenied'],
    ['ExpiredToken', 'AdminGetUser', 'InvalidCredentials'],
    ['ExpiredTokenException', 'AdminGetUser', 'InvalidCredentials'],
    ['UnrecognizedClientException', 'AdminGetUser', 'InvalidCredentials'],
    ['InvalidClientTokenId', 'AdminGetUser', 'InvalidCredentials'],
    ['InvalidSignatureException', 'AdminGetUser', 'InvalidCredentials'],
    ['MissingAuthenticationToken', 'AdminGetUser', 'InvalidCredentials'],
    ['TooManyRequestsException', 'AdminGetUser', 'Throttling'],
    ['ThrottlingException', 'AdminGetUser', 'Throttling'],
    ['Throttling', 'AdminGetUser', 'Throttling'],
    ['RequestLimitExceeded', 'AdminGetUser', 'Throttling'],
    ['RequestExpired', 'AdminGetUser', 'InvalidCredentials'],
    ['LimitExceededException', 'AdminCreateUser', 'ServiceLimitExceeded'],
    ['InternalErrorException', 'AdminGetUser', 'ServiceInternalError'],
    ['TimeoutError', 'AdminGetUser', 'NetworkFailure'],
    ['CodeDeliveryFailureException', 'AdminCreateUser', 'GeneralServiceException'],
    ['UnexpectedLambdaException', 'AdminCreateUser', 'GeneralServiceException'],
    ['OperationNotEnabledException', 'AdminGetUser', 'GeneralServiceException'],
    ['NeverHeardOfException', 'AdminGetUser', 'GeneralServiceException'],
  ])('%s of %s is %s, in its own words', (name, operation, code) => {
    const result = failure(name, operation);
    expect(result.code).toBe(code);
    expect(result.message).toContain('said by the service');
  });

  it.each(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'EPIPE', 'ETIMEDOUT'])(
    'with socket code %s is NetworkFailure',
    (code) => expect(failure('Error', 'ListUsers', { code }).code).toBe('NetworkFailure'),
  );

  it('with a 5xx status is ServiceInternalError, whatever its name', () => {
    const $metadata = { httpStatusCode: 503 };
    expect(failure('Strange', 'ListUsers', { $metadata }).code).toBe('ServiceInternalError');
  });

  it('says what to do next where we know it', () => {
    expect(failure('UsernameExistsException', 'AdminCreateUser').message).toContain('import it');
    expect(failure('ResourceNotFoundException', 'AdminCreateUser').message).toBe(
      'said by the service. Check UserPoolId and the Region of the stack.',
    );
  });

  it.each([undefined, null, 'text', 7])('may be %s', (thrown) => {
    expect(toFailure(thrown, 'ListUsers')).toMatchObject({
      code: 'GeneralServiceException',
      message: 'ListUsers: no reason given',
    });
  });
});

it('has an answer of its own for every error that the service model lists', () => {
  const model = JSON.parse(readFileSync('local/cognito/service-model.json', 'utf8'));
  const operations = [
    'AdminCreateUser',
    'AdminGetUser',
    'AdminUpdateUserAttributes',
    'AdminDeleteUser',
    'ListUsers',
  ];
  const general = new Set<string>();
  for (const operation of operations) {
    for (const name of model.operations[operation].errors) {
      if (failure(name, operation).code === 'GeneralServiceException') general.add(name);
    }
  }
  expect([...general].sort()).toEqual([
    'CodeDeliveryFailureException',
    'OperationNotEnabledException',
    'UnexpectedLambdaException',
  ]);
});
