// Cognito's errors in CloudFormation's terms: one table, read from the top, first match wins.
// Sources: the error lists of the cognito-idp service model, and the registry contract's error codes.
import { Failure, type FailureCode } from '../user/failure';

interface Rule {
  /** Names of service errors, or codes of socket errors. */
  readonly errors: readonly string[];
  readonly code: FailureCode;
  /** The operation for which the rule holds; every one where not said. */
  readonly operation?: string;
  /** What to do next, where we know it. */
  readonly advice?: string;
}

const RULES: readonly Rule[] = [
  { errors: ['UserNotFoundException'], code: 'NotFound' },
  {
    errors: ['ResourceNotFoundException'],
    operation: 'AdminCreateUser',
    code: 'InvalidRequest',
    advice: 'Check UserPoolId and the Region of the stack.',
  },
  {
    errors: ['ResourceNotFoundException'],
    operation: 'AdminAddUserToGroup',
    code: 'InvalidRequest',
    advice: 'Create the group before the user, or remove it from Groups.',
  },
  { errors: ['ResourceNotFoundException'], code: 'NotFound' },
  {
    errors: ['UsernameExistsException', 'AliasExistsException'],
    operation: 'AdminCreateUser',
    code: 'AlreadyExists',
    advice: 'To manage a user that exists, import it into the stack.',
  },
  // Not ResourceConflict, which CloudFormation would retry: the other user keeps the address.
  { errors: ['AliasExistsException'], code: 'AlreadyExists' },
  {
    errors: ['UnsupportedUserStateException'],
    code: 'InvalidRequest',
    advice: 'Only a user in FORCE_CHANGE_PASSWORD can be invited again.',
  },
  {
    errors: [
      'InvalidParameterException',
      'InvalidPasswordException',
      'PasswordHistoryPolicyViolationException',
      'UserLambdaValidationException',
      'InvalidLambdaResponseException',
      'PreconditionNotMetException',
      'InvalidSmsRoleAccessPolicyException',
      'InvalidSmsRoleTrustRelationshipException',
      'InvalidEmailRoleAccessPolicyException',
    ],
    code: 'InvalidRequest',
  },
  { errors: ['NotAuthorizedException', 'AccessDeniedException'], code: 'AccessDenied' },
  {
    errors: [
      'ExpiredToken',
      'ExpiredTokenException',
      'UnrecognizedClientException',
      'InvalidClientTokenId',
      'InvalidSignatureException',
      'MissingAuthenticationToken',
      'MissingAuthenticationTokenException',
      'RequestExpired',
    ],
    code: 'InvalidCredentials',
  },
  {
    // The last two come from AWS's front ends rather than from the service (AWS common errors).
    errors: [
      'TooManyRequestsException',
      'ThrottlingException',
      'Throttling',
      'RequestLimitExceeded',
    ],
    code: 'Throttling',
  },
  { errors: ['LimitExceededException'], code: 'ServiceLimitExceeded' },
  { errors: ['InternalErrorException'], code: 'ServiceInternalError' },
  {
    errors: ['AbortError'],
    code: 'NetworkFailure',
    advice: 'The service did not answer in time.',
  },
  {
    errors: [
      'TimeoutError',
      'ECONNREFUSED',
      'ECONNRESET',
      'ENOTFOUND',
      'EAI_AGAIN',
      'EHOSTUNREACH',
      'ENETUNREACH',
      'EPIPE',
      'ETIMEDOUT',
    ],
    code: 'NetworkFailure',
  },
];

/** The parts of an SDK error that matter here; anything thrown may lack all of them. */
interface ServiceError {
  readonly name?: string;
  readonly code?: string;
  readonly message?: string;
  readonly $metadata?: { readonly httpStatusCode?: number; readonly attempts?: number };
}

/** A Failure for whatever the operation (as `AdminGetUser`) threw, with the service's own message. */
export function toFailure(error: unknown, operation: string): Failure {
  const { name = '', code = '', message = '', $metadata }: ServiceError = Object(error);
  const rule = RULES.find(
    (candidate) =>
      (candidate.errors.includes(name) || candidate.errors.includes(code)) &&
      (candidate.operation ?? operation) === operation,
  );
  const said = message || name || code || 'no reason given';
  const advised = (advice?: string) => (advice ? `${said.replace(/\.?$/, '.')} ${advice}` : said);
  const call = { error: name, attempts: $metadata?.attempts };
  if (rule) return new Failure(rule.code, advised(rule.advice), call);
  const isServerFault = ($metadata?.httpStatusCode ?? 0) >= 500;
  return new Failure(
    isServerFault ? 'ServiceInternalError' : 'GeneralServiceException',
    `${operation}: ${said}`,
    call,
  );
}
