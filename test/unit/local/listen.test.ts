import { createServer } from 'node:http';
import { closeServer, listen } from '../../../local/listen';
import { membersOf } from '../../../local/unknown';

it('what listens can be reached from this machine alone', async () => {
  const server = createServer();
  const url = await listen(server, 0);
  const { address, port } = membersOf(server.address());
  await closeServer(server);
  expect(address).toBe('127.0.0.1');
  expect(url).toBe(`http://127.0.0.1:${port}`);
});
