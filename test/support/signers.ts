// A service that has no users, and remembers who asked for them and over how many connections.
import { createServer } from 'node:http';
import { closeServer, listen } from '../../local/listen';

export interface SignerService {
  readonly url: string;
  /** Access key and Region of each call, in order. */
  readonly signers: readonly string[];
  /** How many connections were opened so far. */
  connections(): number;
  close(): Promise<void>;
}

/** Starts the service on a free port of the loopback interface. */
export async function startSignerService(): Promise<SignerService> {
  const signers: string[] = [];
  let connections = 0;
  const server = createServer({ keepAliveTimeout: 120_000 }, (request, response) => {
    const scope = /Credential=([^/]+)\/\d+\/([^/]+)\//.exec(request.headers.authorization ?? '');
    signers.push(`${scope?.[1]} ${scope?.[2]}`);
    request.resume().on('end', () => {
      response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' });
      response.end('{"Users":[]}');
    });
  });
  server.on('connection', () => {
    connections += 1;
  });
  const url = await listen(server, 0);
  return { url, signers, connections: () => connections, close: () => closeServer(server) };
}
