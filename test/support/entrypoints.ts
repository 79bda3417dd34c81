// The built bundle and user pools for the tests of a file, where the entrypoint is chosen.
import type { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import { type CognitoServer, startCognito } from '../../local/cognito/server';
import type { Answer } from '../../local/invocation/answer';
import { invoke } from '../../local/lambda/invoke';
import { type LambdaEndpoint, startLambda } from '../../local/lambda/server';
import { cognitoClient } from './cognito';
import { FUNCTION_NODE } from './function-node';

/** Starts them before the tests, and closes them after. */
export function useEntrypoints() {
  let cognito: CognitoServer;
  let lambda: LambdaEndpoint;
  let client: CognitoIdentityProvider;
  beforeAll(async () => {
    cognito = await startCognito();
    lambda = await startLambda({ cognitoUrl: cognito.url, node: FUNCTION_NODE, log: () => {} });
    client = cognitoClient(cognito.url);
  });
  afterAll(async () => {
    client.destroy();
    await lambda.close();
    await cognito.close();
  });
  return {
    get client() {
      return client;
    },
    /** Sends an event to the function of an entrypoint, TypeFunction or TestEntrypoint. */
    invoke: (functionName: string, event: unknown): Promise<Answer> =>
      invoke(lambda.url, event, functionName),
  };
}
