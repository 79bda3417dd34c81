// The client that reads a pool: the reader's own credentials, patient with throttling.
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import type { AdoptOptions } from './options';

// The SDK's own retries wait up to 20 s after a throttle, so that one gives up after some minutes.
const MOST_TRIES = 15;

// Nobody's: what is not AWS is not shown anything that is signed with credentials.
const LOCAL = { accessKeyId: 'local', secretAccessKey: 'local' };

/** A client for the pool, with what the SDK finds of credentials (environment, profile, SSO, role). */
export function clientFor({
  region,
  endpoint,
}: Pick<AdoptOptions, 'region' | 'endpoint'>): CognitoIdentityProviderClient {
  return new CognitoIdentityProviderClient({
    region,
    maxAttempts: MOST_TRIES,
    requestHandler: { connectionTimeout: 3_000, socketTimeout: 30_000 },
    ...(endpoint === undefined ? {} : { endpoint, credentials: LOCAL }),
  });
}
