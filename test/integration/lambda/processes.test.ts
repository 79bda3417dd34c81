// The child processes behind a function: one event at a time, side by side up to a limit, replaced when they fail.
import { fieldsOf } from '../../support/fields';
import { type LambdaUnderTest, lambdaWith } from '../../support/lambda';

const SCENES = `
  const { existsSync, readdirSync, writeFileSync } = require('node:fs');
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  if (event.fail) throw new RangeError('too far');
  if (event.exit) process.exit(3);
  if (event.hang) await new Promise((resolve) => setInterval(resolve, 2 ** 30));
  if (event.spin) { console.log('spinning'); for (;;); }
  if (event.throwLater) { setTimeout(() => { throw new Error('later'); }); await pause(2 ** 30); }
  if (event.rejectLater) { void Promise.reject(new Error('unheard')); await pause(2 ** 30); }
  if (event.meet) {
    writeFileSync('met-' + process.pid, '');
    while (readdirSync('.').filter((name) => name.startsWith('met-')).length < event.meet) await pause(5);
  }
  if (event.overlap) {
    globalThis.running = (globalThis.running ?? 0) + 1;
    await pause(10);
    const running = globalThis.running--;
    return { running, pid: process.pid };
  }
  return { pid: process.pid };`;

const open: LambdaUnderTest[] = [];

async function start(options: Parameters<typeof lambdaWith>[1] = {}): Promise<LambdaUnderTest> {
  const lambda = await lambdaWith(SCENES, options);
  open.push(lambda);
  return lambda;
}

const pidOf = async (lambda: LambdaUnderTest, event: object = {}): Promise<number> =>
  Number(fieldsOf((await lambda.post(event)).body).pid);

afterEach(async () => {
  await Promise.all(open.splice(0).map((lambda) => lambda.close()));
});

describe('execution environments', () => {
  it('answer one event after the other', async () => {
    const lambda = await start();
    expect(await pidOf(lambda)).toBe(await pidOf(lambda));
  });

  it('run side by side, each with one event', async () => {
    const lambda = await start({ maxChildren: 3 });
    const pids = await Promise.all([1, 2, 3].map(() => pidOf(lambda, { meet: 3 })));
    expect(new Set(pids).size).toBe(3);
  });

  it('never run two events at a time: more than the limit wait', async () => {
    const lambda = await start({ maxChildren: 1 });
    const answers = await Promise.all([1, 2, 3, 4].map(() => lambda.post({ overlap: true })));
    const first = answers[0]?.body;
    expect(answers.map(({ body }) => body)).toEqual([first, first, first, first]);
    expect(first).toMatchObject({ running: 1 });
  });

  it('survive an error that the handler throws', async () => {
    const lambda = await start();
    const before = await pidOf(lambda);
    expect(await lambda.post({ fail: true })).toMatchObject({
      status: 200,
      functionError: 'Unhandled',
      body: { errorType: 'RangeError', errorMessage: 'too far' },
    });
    expect(await pidOf(lambda)).toBe(before);
  });

  it.each([
    ['a crash', { exit: true }, 'Runtime.ExitError', /exit status 3$/],
    ['an uncaught error', { throwLater: true }, 'Error', /^later$/],
    [
      'an unheard rejection',
      { rejectLater: true },
      'Runtime.UnhandledPromiseRejection',
      /^unheard$/,
    ],
  ])('are replaced after %s', async (_, event, errorType, errorMessage) => {
    const lambda = await start({ maxChildren: 1 });
    const before = await pidOf(lambda);
    expect(await lambda.post(event)).toMatchObject({
      status: 200,
      functionError: 'Unhandled',
      body: { errorType, errorMessage: expect.stringMatching(errorMessage) },
    });
    expect(await pidOf(lambda)).not.toBe(before);
  });

  it.each([{ hang: true }, { spin: true }])('are replaced after a time-out (%j)', async (event) => {
    const lambda = await start({ maxChildren: 1, timeoutSeconds: 2 });
    const before = await pidOf(lambda);
    expect(await lambda.post(event)).toMatchObject({
      functionError: 'Unhandled',
      body: {
        errorType: 'Sandbox.Timedout',
        errorMessage: expect.stringMatching(/timed out after 2\.00 seconds$/),
      },
    });
    expect(await pidOf(lambda)).not.toBe(before);
  });

  it('that cannot load the bundle say so', async () => {
    const lambda = await start({ bundle: '/nonexistent' });
    expect(await lambda.post({})).toMatchObject({ status: 200, functionError: 'Unhandled' });
  });

  it('that cannot be started say so', async () => {
    const lambda = await start({ node: '/nonexistent/node' });
    expect(await lambda.post({})).toMatchObject({
      functionError: 'Unhandled',
      body: { errorType: 'Runtime.ExitError' },
    });
  });

  it('end with the endpoint, a busy one too', async () => {
    const lambda = await start();
    const pid = await pidOf(lambda);
    const busy = lambda.post({ spin: true });
    await lambda.printed(1);
    await lambda.close();
    open.splice(0);
    expect(await busy).toMatchObject({ functionError: 'Unhandled' });
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });
});
