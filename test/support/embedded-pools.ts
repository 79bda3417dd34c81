// Embedded user pools for the tests of a file, fresh ones for each test.
import type { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import { type CognitoServer, startCognito } from '../../local/cognito/server';
import { cognitoClient } from './cognito';

/** The pools and a client of theirs that tries once, as they are during a test. */
export function useEmbeddedPools(): {
  readonly cognito: CognitoServer;
  readonly client: CognitoIdentityProvider;
} {
  let cognito: CognitoServer;
  let client: CognitoIdentityProvider;
  beforeEach(async () => {
    cognito = await startCognito();
    client = cognitoClient(cognito.url, { maxAttempts: 1 });
  });
  afterEach(async () => {
    client.destroy();
    await cognito.close();
  });
  return {
    get cognito() {
      return cognito;
    },
    get client() {
      return client;
    },
  };
}
