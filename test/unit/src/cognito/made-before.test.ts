import { madeBefore } from '../../../../src/cognito/made-before';
import { Failure, type FailureCode } from '../../../../src/user/failure';

function stage(code: FailureCode, error: string, message = 'said') {
  return madeBefore(new Failure(code, message, { error, fate: 'refused' }));
}

describe('a refused AdminCreateUser has made the user', () => {
  it.each([
    'CodeDeliveryFailureException',
    'InvalidSmsRoleAccessPolicyException',
    'InvalidSmsRoleTrustRelationshipException',
    'InvalidEmailRoleAccessPolicyException',
  ])('where its message could not be delivered: %s', (error) => {
    expect(stage('InvalidRequest', error)).toBe('yes');
  });

  it('where the emails of the day are used up; other quotas may come before or after', () => {
    const of = (message: string) =>
      stage('ServiceLimitExceeded', 'LimitExceededException', message);
    expect(of('Exceeded daily email limit for the operation')).toBe('yes');
    expect(of('Too many users')).toBe('perhaps');
  });
});

describe.each([
  'UserLambdaValidationException',
  'UnexpectedLambdaException',
  'InvalidLambdaResponseException',
])('a trigger that fails with %s', (error) => {
  it.each([
    ['PreSignUp failed with error no.', 'no'],
    ['CustomMessage failed with error no.', 'yes'],
    ['CustomEmailSender failed with error no.', 'yes'],
    ['CustomSMSSender failed with error no.', 'yes'],
    ['CustomMessage failed with error PreSignUp data is missing.', 'yes'],
    ['A trigger failed.', 'perhaps'],
  ])('%s: made %s', (message, made) => {
    expect(stage('InvalidRequest', error, message)).toBe(made);
  });
});

describe('a refusal', () => {
  it.each([
    ['InvalidRequest', 'InvalidPasswordException'],
    ['InvalidRequest', 'InvalidParameterException'],
    ['AccessDenied', 'NotAuthorizedException'],
    ['InvalidCredentials', 'ExpiredToken'],
  ] as const)('comes before: %s, %s', (code, error) => expect(stage(code, error)).toBe('no'));

  it('that nobody has heard of may have come at any time', () => {
    expect(stage('GeneralServiceException', 'NeverHeardOfException')).toBe('perhaps');
  });
});

it('an error that the client itself throws comes before anything is sent', () => {
  const failure = new Failure('GeneralServiceException', 'Region not accepted', {
    error: 'Error',
    fate: 'refused',
    isUnsent: true,
  });
  expect(madeBefore(failure)).toBe('no');
});

it('is decided by what the service said before secrets were struck out of it', () => {
  const of = (said: string) =>
    madeBefore(
      new Failure('InvalidRequest', '*** failed with error CustomMessage', {
        error: 'UserLambdaValidationException',
        fate: 'refused',
        said,
      }),
    );
  expect(of('PreSignUp CustomMessage')).toBe('no');
});
