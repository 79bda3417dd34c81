import { noteServerTime, serverTime } from '../../../../src/cognito/server-time';

interface Result {
  output?: object;
  response: unknown;
}
type Layer = (next: () => Promise<Result>) => (args: object) => Promise<Result>;

/** What comes back through a client that notes the time. */
async function passing(result: Result): Promise<Result> {
  const layers: Layer[] = [];
  const client = { middlewareStack: { add: (layer: Layer) => layers.push(layer) } };
  // All that is used of a client.
  noteServerTime(client as unknown as Parameters<typeof noteServerTime>[0]);
  const [layer] = layers;
  if (!layer) throw new Error('nothing was added');
  return layer(async () => result)({});
}

const date = 'Fri, 02 Jan 2026 03:04:06 GMT';

it('the time of an answer is that of its header', async () => {
  const output = {};
  await passing({ output, response: { headers: { date } } });
  expect(serverTime(output)).toEqual(new Date('2026-01-02T03:04:06.000Z'));
});

it.each([
  ['no response', undefined],
  ['a response without headers', {}],
  ['no such header', { headers: {} }],
  ['a header that is no date', { headers: { date: 'yesterday' } }],
])('with %s there is none', async (_, response) => {
  const output = {};
  await passing({ output, response });
  expect(serverTime(output)).toBeUndefined();
});

it('an answer without anything in it passes', async () => {
  const result = { response: { headers: { date } } };
  expect(await passing(result)).toBe(result);
});
