// What the registry contract and the design say of an answer.

/** The handler error codes that this type answers with. */
export const CODES = [
  'AccessDenied',
  'AlreadyExists',
  'GeneralServiceException',
  'InvalidCredentials',
  'InvalidRequest',
  'NetworkFailure',
  'NotFound',
  'NotStabilized',
  'NotUpdatable',
  'ResourceConflict',
  'ServiceInternalError',
  'ServiceLimitExceeded',
  'Throttling',
];

/** In UTF-16 units. */
export const LONGEST_MESSAGE = 1_024;
