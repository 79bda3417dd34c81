// The stack engine over the built bundle and embedded user pools, without pauses between tries.
import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import { type CognitoServer, startCognito } from '../../../local/cognito/server';
import type { ServiceOptions } from '../../../local/cognito/state/service';
import { invoke } from '../../../local/lambda/invoke';
import { startLambda } from '../../../local/lambda/server';
import type { DynamicReferences } from '../../../local/stack/dynamic-references/dynamic-references';
import { localServices, type Services } from '../../../local/stack/engine/services';
import type { StackEvent } from '../../../local/stack/engine/stack';
import { findType } from '../../../local/stack/resources/types';
import { FUNCTION_NODE } from '../../support/function-node';

export interface BundleEngine {
  services: Services;
  cognito: CognitoServer;
  /** A client for what happens behind the stack's back. */
  client: CognitoIdentityProvider;
  /** The events so far as `status logicalId`; they are forgotten after. */
  takeEvents(): string[];
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
  const lambda = await startLambda({
    cognitoUrl: cognito.url,
    node: FUNCTION_NODE,
    log: () => {},
  });
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new CognitoIdentityProvider({
    endpoint: cognito.url,
    region: 'us-east-1',
    credentials,
  });
  const events: string[] = [];
  let seen = 0;
  const backends = { cognito: client, invoke: (event: unknown) => invoke(lambda.url, event) };
  const emit = ({ status, logicalId }: StackEvent) => {
    events.push(`${status} ${logicalId}`);
  };
  const services = localServices(backends, findType, emit, references);
  services.sleep = async () => {};
  return {
    services,
    cognito,
    client,
    takeEvents: () => events.splice(0),
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
