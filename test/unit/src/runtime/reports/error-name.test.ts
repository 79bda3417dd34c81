import { errorName, tellableName } from '../../../../../src/runtime/reports/error-name';

it.each([
  ['an error', new TypeError('no'), 'TypeError'],
  ['what calls itself something', { name: 'Throttled' }, 'Throttled'],
  ['what has another kind of name', { name: 7 }, '7'],
  ['what has no name', {}, ''],
  ['nothing', null, ''],
  ['nothing at all', undefined, ''],
  ['a text', 'TypeError', ''],
])('the name of %s', (_, thrown, name) => expect(errorName(thrown)).toBe(name));

it.each([
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
  'AccessDeniedException',
  'AbortError',
  'InternalServiceFault',
])('%s is told', (name) => expect(tellableName({ name })).toBe(name));

it.each(['AKIDEXAMPLE', 'Throttlings', 'Exception7', '7Exception', `${'x'.repeat(61)}Error`, ''])(
  'what may be anything else is not told: %s',
  (name) => expect(tellableName({ name })).toBe('Error'),
);
