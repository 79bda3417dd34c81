// Lambda's Invoke endpoint over HTTP, answering with the built bundle in child processes.
import { createServer } from 'node:http';
import { listen } from '../listen';
import { BUNDLE, MEASURED } from './bundle';
import { lambdaEnvironment } from './environment';
import { functionArn } from './function-name';
import { FUNCTIONS, TYPE_FUNCTION } from './functions';
import { startInstance } from './instance';
import { answerInvoke } from './invocations';
import { createPool, type Pool } from './pool';

export interface LambdaOptions {
  readonly cognitoUrl: string;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Folder of the bundle, what ships unless said otherwise. */
  readonly bundle?: string;
  /** The Node that runs the function. */
  readonly node?: string;
  /** How many events of one function run at the same time. */
  readonly maxChildren?: number;
  readonly timeoutSeconds?: number;
  readonly region?: string;
  /** Environment variables of the functions, beside a Lambda's own. */
  readonly environment?: Record<string, string>;
  /** Takes each line that a function prints; stderr unless said otherwise. */
  readonly log?: (line: string) => void;
}

export interface LambdaEndpoint {
  readonly url: string;
  readonly functionName: string;
  /** Has the bundle loaded again for what comes from now on; while nothing is being answered. */
  renew(): void;
  /** Kills the processes that are busy with such an event, as a crash does. */
  crash(isMeant: (event: unknown) => boolean): void;
  /** Ends the server and every child process. */
  close(): Promise<void>;
}

const DEFAULT_REGION = 'us-east-1';

/** Starts the endpoint; rejects when the port is taken. */
export async function startLambda(options: LambdaOptions): Promise<LambdaEndpoint> {
  const pools = new Map(
    Object.entries(FUNCTIONS).map(([name, handler]) => [name, poolOf(name, handler, options)]),
  );
  const functions = { pools, region: options.region ?? DEFAULT_REGION };
  // Long, so that a client never sends on a connection that is being closed for having been idle.
  const server = createServer({ keepAliveTimeout: 120_000 }, (request, response) => {
    answerInvoke(request, response, functions).catch((error: Error) => response.destroy(error));
  });
  const url = await listen(server, options.port ?? 0);
  return {
    url,
    functionName: TYPE_FUNCTION,
    renew: () => pools.forEach((pool) => void pool.renew()),
    crash: (isMeant) => pools.forEach((pool) => void pool.crash(isMeant)),
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      await Promise.all([...pools.values()].map((pool) => pool.close()));
      server.closeAllConnections();
      await closed;
    },
  };
}

function poolOf(functionName: string, handler: string, options: LambdaOptions): Pool {
  const { cognitoUrl, region = DEFAULT_REGION, bundle: taskRoot = BUNDLE } = options;
  const own = { ...MEASURED, ...options.environment };
  const path = process.env.PATH;
  const variables = { functionName, handler, taskRoot, cognitoUrl, region, path, own };
  const log = options.log ?? ((line: string) => process.stderr.write(`${line}\n`));
  const start = () =>
    startInstance({
      node: options.node ?? process.execPath,
      environment: lambdaEnvironment(variables),
      taskRoot,
      functionArn: functionArn(region, functionName),
      timeoutSeconds: options.timeoutSeconds ?? 60,
      log: (line) => log(`[${functionName}] ${line}`),
    });
  return createPool(start, options.maxChildren ?? 8);
}
