// Over clients whose layers are worked out once.
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { AdminGetUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import { closeServer, listen } from '../../../../local/listen';
import { clientFor } from '../../../../src/cognito/client';
import { sendWithin } from '../../../../src/cognito/send';

const VARIABLE = 'AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER';
const getAda = () => new AdminGetUserCommand({ UserPoolId: 'us-east-1_x', Username: 'ada' });
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

const clientOf = (accessKeyId: string) =>
  clientFor({ accessKeyId, secretAccessKey: 'secret' }, 'eu-west-1');
const asked = async (milliseconds = 10_000) =>
  (await sendWithin(milliseconds, clientOf('asking'), getAda())).Username;
const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;

it('a call is given up when its own time is over', async () => {
  hangs = true;
  await refused(asked(50));
  hangs = false;
  expect(await asked()).toBe('ada');
});

it('a call whose time is over before it is sent is not sent', async () => {
  const client = clientOf('waiting');
  const slowly = { step: 'initialize' } as const;
  client.middlewareStack.add((next) => (args) => delay(60).then(() => next(args)), slowly);
  const heardBefore = heard.length;
  await refused(sendWithin(10, client, getAda()));
  expect(heard).toHaveLength(heardBefore);
});

it('a call that is answered leaves no timer behind', async () => {
  await asked();
  const before = timers();
  await asked();
  expect(timers()).toBe(before);
});

it('a client works its layers out once for an operation', async () => {
  const client = clientOf('layers');
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
  for (let call = 0; call < 6; call += 1) await asked();
  const said = heard.map((headers) => [headers['user-agent'], headers['x-amz-user-agent']]);
  expect(new Set(said.map(String)).size).toBe(1);
});

it('a client that keeps its layers keeps no command, which may have a password in it', async () => {
  const client = clientOf('keeping');
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
