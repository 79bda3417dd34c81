// Embedded user pools for the tests of a file, fresh ones for each test.
import type { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import { type CognitoServer, startCognito } from '../../local/cognito/server';
import { cognitoClient } from './cognito';

/** The pools and a client of theirs that tries once, as they are during a test. */
export function useEmbeddedPools(): {
  readonly server: CognitoServer;
  readonly cognito: CognitoIdentityProvider;
} {
  let server: CognitoServer;
  let cognito: CognitoIdentityProvider;
  beforeEach(async () => {
    server = await startCognito();
    cognito = cognitoClient(server.url, { maxAttempts: 1 });
  });
  afterEach(async () => {
    cognito.destroy();
    await server.close();
  });
  return {
    get server() {
      return server;
    },
    get cognito() {
      return cognito;
    },
  };
}
