// The name of whatever was thrown.

/** As services of the query protocol say them, of which CloudWatch is one (API Reference, "Common Errors"). */
const BARE_NAMES: readonly string[] = [
  'AccessDenied',
  'ExpiredToken',
  'IncompleteSignature',
  'InternalFailure',
  'InvalidClientTokenId',
  'InvalidParameterCombination',
  'InvalidParameterValue',
  'MissingAuthenticationToken',
  'MissingParameter',
  'NotAuthorized',
  'OptInRequired',
  'RequestExpired',
  'ServiceUnavailable',
  'SignatureDoesNotMatch',
  'Throttling',
];

/** The name that an error gives itself, as `ResourceNotFoundException`; none of anything else. */
export function errorName(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? `${error.name}` : '';
}

/**
 * The same where it certainly is one, else `Error`: the SDK takes for a name whatever a service has in its
 * place, be it a key that the service quotes.
 */
export function tellableName(error: unknown): string {
  const name = errorName(error);
  const isName = /^[A-Za-z]{0,60}(Exception|Error|Fault)$/.test(name) || BARE_NAMES.includes(name);
  return isName ? name : 'Error';
}
