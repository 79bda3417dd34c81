// Over clients whose layers are worked out once.
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { AdminGetUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import { closeServer, listen } from '../../../../local/listen';
import { clientFor } from '../../../../src/cognito/client';
import { giveUpWith } from '../../../../src/cognito/signals';

const VARIABLE = 'AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER';
const getAda = () => new AdminGetUserCommand({ UserPoolId: 'us-east-1_x', Username: 'ada' });
const never = new AbortController().signal;
const heard: IncomingHttpHeaders[] = [];
let hangs = false;
const server = createServer(({ headers }, response) => {
  heard.push(headers);
  if (!hangs) response.end(JSON.stringify({ Username: 'ada' }));
});

beforeEach(() => {
  hangs = false;
});
beforeAll(async () => {
  process.env[VARIABLE] = await listen(server, 0);
});
afterAll(async () => {
  delete process.env[VARIABLE];
  server.closeAllConnections();
  await closeServer(server);
});

const refused = (call: Promise<unknown>) =>
  expect(call).rejects.toMatchObject({ name: 'AbortError' });

async function asked(signal: AbortSignal) {
  const client = clientFor({ accessKeyId: 'signals', secretAccessKey: 'secret' }, 'eu-west-1');
  const command = getAda();
  giveUpWith(signal, command);
  const { Username } = await client.send(command);
  return Username;
}

it('a call is given up by its own signal alone', async () => {
  hangs = true;
  const abort = new AbortController();
  const hanging = asked(abort.signal);
  await Promise.all([once(server, 'request').then(() => abort.abort()), refused(hanging)]);
  hangs = false;
  expect(await asked(never)).toBe('ada');
  await refused(asked(AbortSignal.abort()));
});

it('a client works its layers out once for an operation', async () => {
  const client = clientFor({ accessKeyId: 'layers', secretAccessKey: 'secret' }, 'eu-west-1');
  let times = 0;
  const counting = <Next>(next: Next): Next => {
    times += 1;
    return next;
  };
  client.middlewareStack.add(counting, { step: 'initialize' });
  for (let call = 0; call < 3; call += 1) await client.send(getAda());
  expect(times).toBe(1);
});

it('what a client says of itself does not grow with its calls', async () => {
  for (let call = 0; call < 6; call += 1) await asked(never);
  const said = heard.map((headers) => [headers['user-agent'], headers['x-amz-user-agent']]);
  expect(new Set(said.map(String)).size).toBe(1);
});

it('a client that keeps its layers keeps no command, which may have a password in it', async () => {
  const client = clientFor({ accessKeyId: 'keeping', secretAccessKey: 'secret' }, 'eu-west-1');
  const kept: object[] = [];
  const looking = <Next>(next: Next, context: object): Next => {
    kept.push(context);
    return next;
  };
  client.middlewareStack.add(looking, { step: 'initialize' });
  await client.send(getAda());
  expect(kept).toMatchObject([{ __smithy_context: { operation: 'AdminGetUser' } }]);
  expect(kept).not.toMatchObject([{ __smithy_context: { commandInstance: expect.anything() } }]);
});
