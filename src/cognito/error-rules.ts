// Cognito's errors in CloudFormation's terms: one table, read from the top, first match wins.
// Sources: the error lists of the cognito-idp service model, AWS's common errors, and the registry
// contract's error codes.
import type { FailureCode, Fate } from '../user/failure';

/** The operations for which a rule of their own holds. */
type Operation =
  | 'AdminAddUserToGroup'
  | 'AdminCreateUser'
  | 'AdminSetUserPassword'
  | 'AdminUpdateUserAttributes'
  | 'GetGroup';

export interface Rule {
  /** Names of service errors, or codes of socket errors. */
  readonly errors: readonly string[];
  readonly code: FailureCode;
  /** `refused` where not said. */
  readonly fate?: Fate;
  /** The operations for which the rule holds; every one where not said. */
  readonly operations?: readonly Operation[];
  /** What the service's message has to say, where the name alone doesn't tell. */
  readonly says?: RegExp;
  /** What to do next, where we know it. */
  readonly advice?: string;
  /** Where what the service says may hold secrets, or says nothing: the advice takes its place. */
  readonly isUnquoted?: true;
}

const INVALID = 'InvalidParameterException';
const EXISTS = ['UsernameExistsException', 'AliasExistsException'];

export const RULES: readonly Rule[] = [
  { errors: ['UserNotFoundException'], code: 'NotFound' },
  {
    errors: ['ResourceNotFoundException'],
    operations: ['AdminCreateUser'],
    code: 'InvalidRequest',
    advice: 'Check UserPoolId and the Region of the stack.',
  },
  {
    errors: ['ResourceNotFoundException'],
    operations: ['AdminAddUserToGroup', 'GetGroup'],
    code: 'InvalidRequest',
    advice:
      'Every name in Groups must be a group of this pool: create it before the user (Ref of an ' +
      'AWS::Cognito::UserPoolGroup), or remove it from Groups.',
  },
  { errors: ['ResourceNotFoundException'], code: 'NotFound' },
  // The name, and an address that somebody else signs in with, are told apart in user/refusals/taken.ts.
  {
    errors: EXISTS,
    operations: ['AdminCreateUser'],
    code: 'AlreadyExists',
  },
  // AlreadyExists is for create alone, and ResourceConflict would be retried: the other user stays.
  {
    errors: EXISTS,
    code: 'InvalidRequest',
    advice: 'Another user signs in with it: choose another one.',
  },
  {
    errors: ['UnsupportedUserStateException'],
    code: 'InvalidRequest',
    advice: 'Only a user in FORCE_CHANGE_PASSWORD can be invited again.',
  },
  {
    errors: ['PasswordHistoryPolicyViolationException'],
    operations: ['AdminSetUserPassword'],
    code: 'InvalidRequest',
    advice:
      'Declare a password that the user has not had. Where this is a rollback, continue it with ' +
      'ContinueUpdateRollback and this resource among ResourcesToSkip.',
  },
  {
    errors: [INVALID],
    operations: ['AdminUpdateUserAttributes'],
    says: /cannot be updated/i,
    code: 'InvalidRequest',
    advice:
      'The pool holds this attribute immutable: declare the value that the user has, or leave the ' +
      'attribute out. Only another user can have another value.',
  },
  {
    errors: [
      INVALID,
      'InvalidPasswordException',
      'PasswordHistoryPolicyViolationException',
      'UserLambdaValidationException',
      'InvalidLambdaResponseException',
      'PreconditionNotMetException',
      'InvalidSmsRoleAccessPolicyException',
      'InvalidSmsRoleTrustRelationshipException',
      'InvalidEmailRoleAccessPolicyException',
      'FeatureUnavailableInTierException',
      'SerializationException',
      'ValidationException',
    ],
    code: 'InvalidRequest',
  },
  {
    errors: ['CodeDeliveryFailureException'],
    code: 'GeneralServiceException',
    advice:
      'Nobody was told. Check the address and how the pool sends email and text messages, or declare ' +
      'MessageAction: SUPPRESS.',
  },
  {
    errors: [
      'NotAuthorizedException',
      'AccessDenied',
      'AccessDeniedException',
      'OptInRequired',
      'SubscriptionRequiredException',
      'SubscriptionRequired',
      'UnauthorizedOperation',
    ],
    code: 'AccessDenied',
  },
  {
    errors: [
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
    ],
    code: 'InvalidCredentials',
    advice: 'The service did not accept the credentials of this operation.',
    isUnquoted: true,
  },
  {
    errors: [
      'TooManyRequestsException',
      'ThrottlingException',
      'Throttling',
      'RequestLimitExceeded',
      'RequestThrottled',
      'RequestThrottledException',
      'ThrottledException',
    ],
    code: 'Throttling',
    fate: 'postponed',
  },
  { errors: ['ConcurrentModificationException'], code: 'ResourceConflict', fate: 'postponed' },
  // Never a throttle: a quota that no patience helps with.
  { errors: ['LimitExceededException'], code: 'ServiceLimitExceeded' },
  { errors: ['InternalErrorException'], code: 'ServiceInternalError', fate: 'unknown' },
  // Nobody was reached (@smithy/node-http-handler, set-connection-timeout).
  {
    errors: ['TimeoutError'],
    says: /did not establish a connection/,
    code: 'NetworkFailure',
    fate: 'postponed',
    advice: 'The service could not be reached in time.',
    isUnquoted: true,
  },
  // The SDK calls these a TimeoutError (@smithy/node-http-handler, NODEJS_TIMEOUT_ERROR_CODES).
  {
    errors: ['TimeoutError'],
    says: /ECONNRESET|EPIPE|hang up|disconnected/,
    code: 'NetworkFailure',
    fate: 'unknown',
    advice: 'The connection to the service was cut off.',
    isUnquoted: true,
  },
  {
    errors: ['AbortError', 'RequestTimeout', 'RequestTimeoutException', 'TimeoutError'],
    code: 'NetworkFailure',
    fate: 'unknown',
    advice: 'The service did not answer in time.',
    isUnquoted: true,
  },
  {
    errors: ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL'],
    code: 'NetworkFailure',
    fate: 'postponed',
  },
];
