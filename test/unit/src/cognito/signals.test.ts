// Over a client whose layers are worked out once, on a service that answers every second call.
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { AdminGetUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import { closeServer, listen } from '../../../../local/listen';
import { clientFor } from '../../../../src/cognito/client';
import { giveUpWith } from '../../../../src/cognito/signals';

const VARIABLE = 'AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER';
const command = new AdminGetUserCommand({ UserPoolId: 'us-east-1_x', Username: 'ada' });
const heard: IncomingHttpHeaders[] = [];
const server = createServer(({ headers }, response) => {
  heard.push(headers);
  if (heard.length % 2 === 0) response.end(JSON.stringify({ Username: 'ada' }));
});

beforeAll(async () => {
  process.env[VARIABLE] = await listen(server, 0);
});
afterAll(async () => {
  delete process.env[VARIABLE];
  server.closeAllConnections();
  await closeServer(server);
});

async function asked(signal: AbortSignal) {
  const client = clientFor({ accessKeyId: 'signals', secretAccessKey: 'secret' }, 'eu-west-1');
  giveUpWith(signal, command);
  const { Username } = await client.send(command);
  return Username;
}

it('a call is given up by its own signal alone', async () => {
  const first = new AbortController();
  const hanging = asked(first.signal);
  setTimeout(() => first.abort(), 50);
  await expect(hanging).rejects.toMatchObject({ name: 'AbortError' });
  expect(await asked(new AbortController().signal)).toBe('ada');
  const third = new AbortController();
  third.abort();
  await expect(asked(third.signal)).rejects.toMatchObject({ name: 'AbortError' });
});

it('what a client says of itself does not grow with its calls', async () => {
  for (let call = 0; call < 6; call += 1) {
    await asked(AbortSignal.timeout(50)).catch(() => undefined);
  }
  const said = heard.map((headers) => [headers['user-agent'], headers['x-amz-user-agent']]);
  expect(new Set(said.slice(1).map(String)).size).toBe(1);
  expect(heard.length).toBeGreaterThan(6);
});
