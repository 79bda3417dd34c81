// Binds an HTTP server to a port of the loopback interface, and closes it again.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Resolves with the server's URL; rejects, with the port in the message, when it is taken. */
export function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve(`http://127.0.0.1:${portOf(server.address())}`);
    });
  });
}

/** Closes a server and every connection to it, busy ones too. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('not listening on a port');
  return address.port;
}
