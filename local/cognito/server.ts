// The embedded user pools behind HTTP, as the real SDK calls them.
import { randomUUID } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import { createFaults, type Faults } from '../faults';
import type { Outcome } from '../faulty';
import { closeServer, listen } from '../listen';
import { type Call, exchange } from './exchange';
import type { Message } from './messages';
import type { WireAnswer } from './protocol';
import { createService, type Service, type ServiceOptions } from './service';

export interface CognitoServer {
  url: string;
  messages: readonly Message[];
  calls: readonly Call[];
  faults: Faults;
  /** The state behind it, for filling pools without HTTP: `answer(service, 'AdminCreateUser', …)`. */
  service: Service;
  close(): Promise<void>;
}

function respond(response: ServerResponse, outcome: Outcome<WireAnswer>): void {
  if (outcome === 'disconnect') {
    response.destroy();
  } else if (outcome !== 'hang') {
    response.writeHead(outcome.status, {
      'content-type': 'application/x-amz-json-1.1',
      'x-amzn-requestid': randomUUID(),
    });
    response.end(outcome.body);
  }
}

/** Starts the service on a port of the loopback interface; 0, the default, takes any free one. */
export async function startCognito(
  options: ServiceOptions & { port?: number } = {},
): Promise<CognitoServer> {
  const service = createService(options);
  const calls: Call[] = [];
  const faults = createFaults();
  // Long, so that the server never drops a connection that a client is just about to use again.
  const server = createServer({ keepAliveTimeout: 120_000 }, (request, response) => {
    void exchange(service, faults, calls, request).then((outcome) => respond(response, outcome));
  });
  const url = await listen(server, options.port ?? 0);
  return {
    url,
    messages: service.messages,
    calls,
    faults,
    service,
    close: () => closeServer(server),
  };
}
