// Clients kept warm between invocations: one for each set of credentials and Region, all of them
// over the same connections.
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { memory } from './memory';
import { CONNECTING } from './patience';
import { heedTime } from './send';
import { noteServerTime } from './server-time';

/** Keys that act in the account of the stack, for as long as they are valid. */
export interface SigningKeys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

// More clients than a process is ever asked for at a time; old credentials expire anyway.
const MOST_CLIENTS = 16;

const clients = memory<CognitoIdentityProviderClient>(MOST_CLIENTS);
let requestHandler: CognitoIdentityProviderClient['config']['requestHandler'] | undefined;

/** The client for these credentials in this Region. */
export function clientFor(credentials: SigningKeys, region: string): CognitoIdentityProviderClient {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  const key = JSON.stringify([region, accessKeyId, secretAccessKey, sessionToken]);
  const client = clients.get(key) ?? newClient(credentials, region);
  clients.set(key, client);
  return client;
}

// It tries once: what is repeated, and what must not be, is for patience.ts to know.
function newClient(credentials: SigningKeys, region: string): CognitoIdentityProviderClient {
  const client = new CognitoIdentityProviderClient({
    region,
    credentials: { ...credentials },
    maxAttempts: 1,
    cacheMiddleware: true,
    requestHandler: requestHandler ?? { connectionTimeout: CONNECTING },
  });
  requestHandler = client.config.requestHandler;
  heedTime(client);
  noteServerTime(client);
  return client;
}
