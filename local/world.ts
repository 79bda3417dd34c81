// Starts the offline world of a run: user pools, handlers behind a Lambda endpoint, and the stack engine on both.
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { startCognito } from './cognito/server';
import { standInPools } from './given-pools';
import { TYPE_FUNCTION } from './lambda/functions';
import { invoke } from './lambda/invoke';
import { startLambda } from './lambda/server';
import { localServices, type Services } from './stack/engine/services';
import { eventLines } from './stack/print/event-row';
import type { Paint } from './stack/print/paint';
import type { Surroundings } from './stack/story/check-stack';
import { handlerLogs } from './stack/story/handler-logs';
import { outbox } from './stack/story/outbox';

/** How a run is shown. */
export interface Screen {
  print(line: string): void;
  paint: Paint;
  width: number;
}

export interface World {
  services: Services;
  /** A client for what happens behind a stack's back. */
  cognito: CognitoIdentityProviderClient;
  /** Prints a line, after what happened before it. */
  print(line: string): void;
  /** What the handlers of these resources logged when they failed. */
  logsOf(logicalIds?: readonly string[]): string[];
  close(): Promise<void>;
}

/**
 * Starts everything on free ports of the loopback interface, and says where. `given` are values that
 * may be ids of pools of elsewhere: an empty pool stands in for each.
 */
export async function startWorld(
  surroundings: Surroundings,
  screen: Screen,
  given: readonly string[],
): Promise<World> {
  const { references, findType, exports } = surroundings;
  const { paint, width } = screen;
  const pools = await startCognito();
  // What a function prints is asked for with its answers.
  const lambda = await startLambda({ cognitoUrl: pools.url, log: () => {} });
  const cognito = new CognitoIdentityProviderClient({
    endpoint: pools.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const logs = handlerLogs((event, onLog) => invoke(lambda.url, event, TYPE_FUNCTION, onLog));
  const hidden = (line: string) => screen.print(references.hide(line));
  const printMail = outbox(pools.messages, width, hidden);
  const print = (line: string) => {
    printMail();
    screen.print(line);
  };
  const services = localServices(
    { cognito, invoke: logs.invoke },
    findType,
    (event) => eventLines(event, paint, width).forEach(print),
    references,
  );
  const standIns = standInPools(pools.service, given);
  for (const id of standIns) print(`An empty user pool stands in for ${id}, which is elsewhere.`);
  print(`User pools at ${pools.url}, handlers at ${lambda.url}, both on this machine alone.`);
  return {
    services: { ...services, exports },
    cognito,
    print,
    logsOf: (ids) => logs.of(ids).map((line) => references.hide(line)),
    close: async () => {
      await Promise.all([lambda.close(), pools.close()]);
    },
  };
}
