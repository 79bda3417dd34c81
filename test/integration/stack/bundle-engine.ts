// The stack engine over the built bundle and embedded user pools, without pauses between tries.
import type { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import { type CognitoServer, startCognito } from '../../../local/cognito/server';
import type { ServiceOptions } from '../../../local/cognito/state/service';
import { invoke } from '../../../local/lambda/invoke';
import { startLambda } from '../../../local/lambda/server';
import type { DynamicReferences } from '../../../local/stack/dynamic-references/dynamic-references';
import { localServices, type Services } from '../../../local/stack/engine/services';
import { findType } from '../../../local/stack/resources/types';
import { cognitoClient } from '../../support/cognito';
import { FUNCTION_NODE } from '../../support/function-node';

export interface BundleEngine {
  readonly services: Services;
  readonly cognito: CognitoServer;
  /** A client for what happens behind the stack's back. */
  readonly client: CognitoIdentityProvider;
  /** Every event so far, as JSON. */
  readonly shown: readonly string[];
  /** The operations of users that Cognito was called with so far; they are forgotten after. */
  takeCalls(): string[];
  close(): Promise<void>;
}

/** Starts everything on free ports of the loopback interface. */
export async function startBundleEngine(
  references?: DynamicReferences,
  options?: ServiceOptions,
): Promise<BundleEngine> {
  const cognito = await startCognito(options);
  const lambda = await startLambda({ cognitoUrl: cognito.url, node: FUNCTION_NODE, log: () => {} });
  const client = cognitoClient(cognito.url);
  const shown: string[] = [];
  let seen = 0;
  const backends = { cognito: client, invoke: (event: unknown) => invoke(lambda.url, event) };
  const emit = (event: object) => void shown.push(JSON.stringify(event));
  const services = localServices(backends, findType, emit, references);
  services.sleep = async () => {};
  return {
    services,
    cognito,
    client,
    shown,
    takeCalls() {
      const calls = cognito.calls.slice(seen).map(({ operation }) => operation);
      seen = cognito.calls.length;
      return calls;
    },
    async close() {
      client.destroy();
      await lambda.close();
      await cognito.close();
    },
  };
}
