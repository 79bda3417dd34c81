// The client that reads a pool: the reader's own credentials, patient with throttling.
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import type { AdoptOptions } from './options';

// The SDK's own retries wait up to 20 s after a throttle, so that one gives up after some minutes.
const PATIENT = { maxAttempts: 15 };

// Nothing throttles there. Nobody's credentials: what is not AWS is not shown anything signed with the reader's.
const LOCAL = {
  maxAttempts: 3,
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
};

/** A client for the pool, with what the SDK finds of credentials (environment, profile, SSO, role). */
export function clientFor({
  region,
  endpoint,
}: Pick<AdoptOptions, 'region' | 'endpoint'>): CognitoIdentityProviderClient {
  return new CognitoIdentityProviderClient({
    region,
    requestHandler: { connectionTimeout: 3_000, socketTimeout: 30_000 },
    ...(endpoint === undefined ? PATIENT : { endpoint, ...LOCAL }),
  });
}
