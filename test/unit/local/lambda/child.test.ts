// The script in a function's process, with this test in the place of the endpoint.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { makeBundle } from '../../../support/bundle';

const CHILD = join(__dirname, '../../../../local/lambda/child.cjs');
const invocation = { event: {}, requestId: 'id', deadline: 0, functionArn: 'arn' };

const started: Array<() => void> = [];

function start(body: string, handler = 'handlers.entrypoint'): ChildProcess {
  const { folder, remove } = makeBundle(body);
  const child = fork(CHILD, { env: { LAMBDA_TASK_ROOT: folder, _HANDLER: handler }, execArgv: [] });
  started.push(() => {
    child.kill('SIGKILL');
    remove();
  });
  return child;
}

async function answerOf(child: ChildProcess): Promise<unknown> {
  child.send(invocation);
  const [answer] = await once(child, 'message');
  return answer;
}

afterEach(() => {
  for (const stop of started.splice(0)) stop();
});

describe('the process of a function', () => {
  it('answers nothing with null, as Lambda does', async () => {
    expect(await answerOf(start(''))).toEqual({ payload: 'null' });
  });

  it('has no time left after the deadline', async () => {
    const child = start('return context.getRemainingTimeInMillis();');
    expect(await answerOf(child)).toEqual({ payload: '0' });
  });

  it('describes what was thrown, even if it is no error', async () => {
    expect(await answerOf(start('throw "text";'))).toEqual({
      error: { errorType: 'string', errorMessage: 'text' },
    });
  });

  it('names a handler that the bundle does not have', async () => {
    expect(await answerOf(start('', 'handlers.missing'))).toMatchObject({
      error: { errorMessage: 'handlers.missing is not a function' },
    });
  });

  it('says that an error outside of the handler is its end', async () => {
    const child = start(
      'setTimeout(() => { throw new Error("late"); }); return new Promise(() => {});',
    );
    expect(await answerOf(child)).toMatchObject({ error: { errorMessage: 'late' }, fatal: true });
    expect(await once(child, 'exit')).toEqual([1, null]);
  });

  it.each<[string, (child: ChildProcess) => unknown]>([
    ['when the endpoint is gone', (child) => child.disconnect()],
    ['when it is told to', (child) => child.kill('SIGTERM')],
  ])('ends by itself %s, whatever it was doing', async (_, end) => {
    const child = start('process.send("busy"); await new Promise((r) => setTimeout(r, 1e9));');
    expect(await answerOf(child)).toBe('busy');
    end(child);
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});
