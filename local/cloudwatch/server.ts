// Where a resource type's logs and metrics go: CloudWatch Logs, CloudWatch, and an S3 that refuses.
import { createServer } from 'node:http';
import { createFaults } from '../fault-plan';
import type { Faults } from '../faults';
import { closeServer, listen } from '../listen';
import { respond } from '../respond';
import type { Call } from './call';
import { exchange } from './exchange';
import type { LogEvent, LogGroups } from './logs';
import type { Metric } from './metrics';

export interface CloudWatchServer {
  readonly url: string;
  /** Every call, refused and faulty ones too. */
  readonly calls: readonly Call[];
  /** Group name to stream name to events. */
  readonly logs: ReadonlyMap<string, ReadonlyMap<string, readonly LogEvent[]>>;
  readonly metrics: readonly Metric[];
  readonly faults: Faults;
  close(): Promise<void>;
}

/** Starts the services on a port of the loopback interface; 0, the default, takes any free one. */
export async function startCloudWatch(options: { port?: number } = {}): Promise<CloudWatchServer> {
  const logs: LogGroups = new Map();
  const metrics: Metric[] = [];
  const calls: Call[] = [];
  const faults = createFaults();
  // Long, so that the server never drops a connection that a client is just about to use again.
  const server = createServer({ keepAliveTimeout: 120_000 }, (request, response) => {
    exchange({ logs, metrics }, faults, calls, request).then(
      (outcome) => respond(response, outcome),
      (error: Error) => response.destroy(error),
    );
  });
  const url = await listen(server, options.port ?? 0);
  return { url, calls, logs, metrics, faults, close: () => closeServer(server) };
}
