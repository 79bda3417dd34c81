// The embedded user pools behind HTTP, as the real SDK calls them.
import { createServer } from 'node:http';
import { createFaults } from '../fault-plan';
import type { Faults } from '../faults';
import { closeServer, listen } from '../listen';
import { respond } from '../respond';
import type { Message } from './state/outbox';
import { createService, type Service, type ServiceOptions } from './state/service';
import { exchange } from './wire/exchange';
import { createHooks, type Hooks } from './wire/hooks';
import type { Call } from './wire/protocol';
import type { Meter } from './wire/quotas';
import { createRecord } from './wire/record';

export interface CognitoServer {
  readonly url: string;
  readonly messages: readonly Message[];
  readonly calls: readonly Call[];
  readonly faults: Faults;
  /** Does something once, right before the next call of the operation: for a race that is always lost. */
  readonly before: Hooks['before'];
  /** The state behind it, for filling pools without HTTP: `answer(service, 'AdminCreateUser', …)`. */
  readonly service: Service;
  close(): Promise<void>;
}

/** What a server may be told, beside what its service is. */
export interface ServerOptions extends ServiceOptions {
  /** On the loopback interface; 0, the default, takes any free one. */
  readonly port?: number;
  /** Calls that it doesn't admit are refused, as of an account over its quota. None admits all. */
  readonly meter?: Meter;
}

/** Starts the service. */
export async function startCognito(options: ServerOptions = {}): Promise<CognitoServer> {
  const service = createService(options);
  const calls: Call[] = [];
  const faults = createFaults();
  const hooks = createHooks();
  const { port = 0, meter } = options;
  const endpoint = { service, faults, hooks, calls, record: createRecord(), meter };
  // Long, so that the server never drops a connection that a client is just about to use again.
  const server = createServer({ keepAliveTimeout: 120_000 }, (request, response) => {
    void exchange(endpoint, request).then((outcome) => respond(response, outcome));
  });
  const url = await listen(server, port);
  return {
    url,
    messages: service.messages,
    calls,
    faults,
    before: hooks.before,
    service,
    close: () => closeServer(server),
  };
}
