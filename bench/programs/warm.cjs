// Warm READs, each followed by the same Cognito calls made by a bare client of the SDK.
const { createRequire } = require('node:module');
const { CONTEXT, answering, loadEntrypoint, succeeded } = require('./program.cjs');

const sdk = createRequire(process.env.BENCH_SDK_FROM ?? '')(
  '@aws-sdk/client-cognito-identity-provider',
);

/**
 * @typedef {{ operation: string, input: object }} Call
 * @typedef {{ event: object, calls: Call[], warmUps: { read: number, bare: number }, samples: number }} Task
 */

/**
 * @param {() => Promise<unknown>} work
 * @returns {Promise<number>} milliseconds
 */
async function timed(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

answering(async (/** @type {Task} */ { event, calls, warmUps, samples }) => {
  const entrypoint = loadEntrypoint();
  const read = async () => succeeded(await entrypoint(events.pop() ?? event, CONTEXT));
  // Made beforehand: in a Lambda the event is parsed before the handler's time begins.
  const events = Array.from({ length: warmUps.read + samples }, () => structuredClone(event));

  const client = new sdk.CognitoIdentityProviderClient({
    credentials: { accessKeyId: 'local', secretAccessKey: 'local', sessionToken: 'local' },
  });
  const bare = () =>
    Promise.all(
      calls.map(({ operation, input }) => client.send(new sdk[`${operation}Command`](input))),
    );

  const [first = { operation: '', input: {} }] = calls;
  const one = () => client.send(new sdk[`${first.operation}Command`](first.input));

  for (let made = 0; made < warmUps.bare; made++) await bare();
  for (let made = 0; made < warmUps.read; made++) await read();
  const readMs = [];
  const bareMs = [];
  const oneMs = [];
  for (let made = 0; made < samples; made++) {
    readMs.push(await timed(read));
    bareMs.push(await timed(bare));
    oneMs.push(await timed(one));
  }
  return { readMs, bareMs, oneMs };
});
