// Credentials that the service does not take, and what they are not allowed.
import { both, type Trouble } from './troubles';

const REFUSALS = {
  ExpiredTokenException: 'The security token included in the request is expired',
  UnrecognizedClientException: 'The security token included in the request is invalid.',
  InvalidSignatureException: 'The request signature we calculated does not match.',
  SignatureDoesNotMatch: 'The request signature we calculated does not match.',
};

export const CREDENTIAL_TROUBLES: readonly Trouble[] = [
  ...Object.entries(REFUSALS).flatMap(([name, message]) =>
    both(`refused by ${name}`, { error: { name, message } }, { code: 'InvalidCredentials' }),
  ),
  ...both(
    'denied',
    {
      error: { name: 'AccessDeniedException', message: 'User is not authorized to perform this.' },
    },
    { code: 'AccessDenied' },
  ),
  ...both(
    'refused by NotAuthorizedException',
    { error: { name: 'NotAuthorizedException', message: 'Not authorized' } },
    { code: 'AccessDenied' },
  ),
];
