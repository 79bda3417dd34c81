// Clients kept warm between invocations: one for each set of credentials and Region, all of them
// over the same connections.
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { noteServerTime } from './server-time';

/** Keys that act in the account of the stack, for as long as they are valid. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

// More than one process is ever asked for at a time; old credentials expire anyway.
const MOST_CLIENTS = 16;

// Cognito waits up to 5 s for each of a user pool's triggers and asks a slow one again (developer
// guide, "Customizing user pool workflows with Lambda triggers"), so a call may well take 15 s.
const CONNECTION_TIMEOUT = 3_000;
const REQUEST_TIMEOUT = 15_000;

const clients = new Map<string, CognitoIdentityProviderClient>();

/** The client for these credentials in this Region; the least recently used one makes room. */
export function clientFor(credentials: Credentials, region: string): CognitoIdentityProviderClient {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  const key = JSON.stringify([region, accessKeyId, secretAccessKey, sessionToken]);
  const client = clients.get(key) ?? newClient(credentials, region);
  clients.delete(key);
  clients.set(key, client);
  for (const oldest of clients.keys()) {
    if (clients.size <= MOST_CLIENTS) break;
    clients.delete(oldest);
  }
  return client;
}

function newClient(credentials: Credentials, region: string): CognitoIdentityProviderClient {
  const [warm] = clients.values();
  const client = new CognitoIdentityProviderClient({
    region,
    credentials: { ...credentials },
    maxAttempts: 3,
    retryMode: 'standard',
    requestHandler: warm?.config.requestHandler ?? {
      connectionTimeout: CONNECTION_TIMEOUT,
      requestTimeout: REQUEST_TIMEOUT,
      throwOnRequestTimeout: true,
    },
  });
  noteServerTime(client);
  return client;
}
