// Starts the offline world of a run: user pools, handlers behind a Lambda endpoint, and the stack engine on both.
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { startCognito } from './cognito/server';
import { standInPools } from './given-pools';
import { TYPE_FUNCTION } from './lambda/functions';
import { invoke } from './lambda/invoke';
import { startLambda } from './lambda/server';
import { localServices, type Services } from './stack/engine/services';
import { type Tell, withoutSecrets } from './stack/print/told';
import { handlerLogs } from './stack/story/handler-logs';
import { outbox } from './stack/story/outbox';
import type { Surroundings } from './stack/story/surroundings';

export interface World {
  readonly services: Services;
  /** A client for what happens behind a stack's back. */
  readonly client: CognitoIdentityProviderClient;
  /** Tells something without its secrets, after what happened before it. */
  readonly tell: Tell;
  /** What the handlers of these resources logged when they failed. */
  logsOf(logicalIds?: readonly string[]): string[];
  /** Has the handlers loaded again, which have been built anew. */
  renew(): void;
  close(): Promise<void>;
}

/**
 * Starts everything on free ports of the loopback interface, and says where. `given` are values that
 * may be ids of pools of elsewhere: an empty pool stands in for each.
 */
export async function startWorld(
  surroundings: Surroundings,
  told: Tell,
  given: readonly string[],
): Promise<World> {
  const { references, findType, exports } = surroundings;
  const cognito = await startCognito();
  // What a function prints is asked for with its answers.
  const lambda = await startLambda({ cognitoUrl: cognito.url, log: () => {} });
  const client = new CognitoIdentityProviderClient({
    endpoint: cognito.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const logs = handlerLogs((event, onLog) => invoke(lambda.url, event, TYPE_FUNCTION, onLog));
  const openly: Tell = (one) => told(withoutSecrets(one, references.hide));
  const tellMail = outbox(cognito.messages, (mail) => openly({ kind: 'mail', mail }));
  const tell: Tell = (one) => {
    tellMail();
    openly(one);
  };
  const services = localServices(
    { cognito: client, invoke: logs.invoke },
    findType,
    (event) => tell({ kind: 'event', event }),
    references,
  );
  const emptyPools = standInPools(cognito.service, given);
  tell({ kind: 'endpoints', cognito: cognito.url, lambda: lambda.url, emptyPools });
  return {
    services: { ...services, exports },
    client,
    tell,
    logsOf: (ids) => logs.of(ids).map((line) => references.hide(line)),
    renew: lambda.renew,
    close: async () => {
      await Promise.all([lambda.close(), cognito.close()]);
    },
  };
}
