// The handlers in this very process, imported from src/ in place of the built bundle: the mutation run
// changes src/ some thousand times, and a process for each would take hours. All else runs the bundle.
import type { Answer } from '../../local/invocation/answer';
import type { EventCredentials, ProviderEvent } from '../../local/invocation/events';
import { lambdaEnvironment } from '../../local/lambda/environment';
import { TYPE_FUNCTION } from '../../local/lambda/functions';
import type { LambdaOptions } from '../../local/lambda/server';
import { entrypoint } from '../../src/handlers';

export interface InProcess {
  invoke(event: ProviderEvent): Promise<Answer>;
  /** Throws: there is no process of their own to crash. */
  crash(): never;
  close(): void;
}

/** Binds the handlers to the pools behind the URL, as an execution environment of Lambda does. */
export function startInProcess({
  cognitoUrl,
  timeoutSeconds = 60,
  environment: own,
  log = () => undefined,
}: LambdaOptions): InProcess {
  const { env } = process;
  const { log: print } = console;
  const variables = { handler: '', taskRoot: '/var/task', cognitoUrl, region: 'us-east-1', own };
  process.env = { ...env, ...lambdaEnvironment({ functionName: TYPE_FUNCTION, ...variables }) };
  console.log = (line) => log(`[${TYPE_FUNCTION}] ${line}`);
  return {
    async invoke(event) {
      const end = performance.now() + timeoutSeconds * 1_000;
      const answer = await entrypoint(ofItsOwn(event, cognitoUrl), {
        getRemainingTimeInMillis: () => Math.max(0, end - performance.now()),
      });
      return JSON.parse(JSON.stringify(answer));
    },
    crash() {
      throw new Error('The handlers of the mutation run have no process of their own to crash.');
    },
    close() {
      process.env = env;
      console.log = print;
    },
  };
}

// Clients are kept by their credentials, and one of them knows one endpoint.
function ofItsOwn(event: ProviderEvent, cognitoUrl: string): unknown {
  const named = (credentials?: EventCredentials) =>
    credentials?.accessKeyId && {
      ...credentials,
      accessKeyId: `${credentials.accessKeyId}-${new URL(cognitoUrl).port}`,
    };
  const { callerCredentials, providerCredentials, ...requestData } = event.requestData;
  const keys = {
    callerCredentials: named(callerCredentials) ?? callerCredentials,
    providerCredentials: named(providerCredentials) ?? providerCredentials,
  };
  return JSON.parse(JSON.stringify({ ...event, requestData: { ...requestData, ...keys } }));
}
