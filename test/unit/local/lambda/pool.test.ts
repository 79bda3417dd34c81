// Which execution environment answers which event.
import type { Instance, InvocationResult } from '../../../../local/lambda/instance';
import { createPool } from '../../../../local/lambda/pool';

/** An instance that answers when told to; `invocations` are the ids it was given. */
class FakeInstance implements Instance {
  healthy = true;
  killed = false;
  invocations: string[] = [];
  finish: (outcome: InvocationResult) => void = () => undefined;
  private end: () => void = () => undefined;
  ended = new Promise<void>((resolve) => {
    this.end = resolve;
  });

  invoke({ requestId }: { requestId: string }): Promise<InvocationResult> {
    this.invocations.push(requestId);
    return new Promise((resolve) => {
      this.finish = resolve;
    });
  }

  kill() {
    this.killed = true;
    this.healthy = false;
    this.finish({ error: { errorType: 'Runtime.ExitError', errorMessage: 'killed' } });
    this.end();
  }
}

function poolOfFakes(limit: number) {
  const started: FakeInstance[] = [];
  const start = () => {
    const instance = new FakeInstance();
    started.push(instance);
    return instance;
  };
  return { pool: createPool(start, limit), started };
}

const event = (requestId: string) => ({ requestId, event: {} });
const done: InvocationResult = { payload: '"done"' };
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('createPool', () => {
  it('kills whoever is busy with an event that is meant, and nobody else', async () => {
    const { pool, started } = poolOfFakes(8);
    const answers = [pool.invoke(event('1')), pool.invoke({ requestId: '2', event: 'meant' })];
    await settled();
    pool.crash((one) => one === 'meant');
    expect(started.map(({ killed }) => killed)).toEqual([false, true]);
    expect(await answers[1]).toMatchObject({ error: { errorType: 'Runtime.ExitError' } });
    started[0]?.finish(done);
    await answers[0];
    pool.crash(() => true);
    expect(started.map(({ killed }) => killed)).toEqual([false, true]);
  });

  it('gives the next event to a warm instance', async () => {
    const { pool, started } = poolOfFakes(8);
    const first = pool.invoke(event('1'));
    await settled();
    started[0]?.finish(done);
    await first;
    void pool.invoke(event('2'));
    await settled();
    expect(started.map(({ invocations }) => invocations)).toEqual([['1', '2']]);
  });

  it('gives no event to a warm instance any more once it is renewed', async () => {
    const { pool, started } = poolOfFakes(8);
    const first = pool.invoke(event('1'));
    await settled();
    started[0]?.finish(done);
    await first;
    pool.renew();
    void pool.invoke(event('2'));
    await settled();
    expect(started.map(({ killed, invocations }) => [killed, invocations])).toEqual([
      [true, ['1']],
      [false, ['2']],
    ]);
  });

  it('starts an instance for each event that comes while others are busy', async () => {
    const { pool, started } = poolOfFakes(8);
    void pool.invoke(event('1'));
    void pool.invoke(event('2'));
    await settled();
    expect(started.map(({ invocations }) => invocations)).toEqual([['1'], ['2']]);
  });

  it('keeps events in order while the limit is reached', async () => {
    const { pool, started } = poolOfFakes(1);
    const answers = ['1', '2', '3'].map((id) => pool.invoke(event(id)));
    for (const answer of answers) {
      await settled();
      started[0]?.finish(done);
      await answer;
    }
    expect(started.map(({ invocations }) => invocations)).toEqual([['1', '2', '3']]);
  });

  it('never gives an event to an instance that is on its way out', async () => {
    const { pool, started } = poolOfFakes(1);
    const first = pool.invoke(event('1'));
    await settled();
    started[0]?.finish(done);
    await first;
    if (started[0]) started[0].healthy = false;
    void pool.invoke(event('2'));
    await settled();
    expect(started.map(({ invocations }) => invocations)).toEqual([['1'], ['2']]);
  });

  it('ends busy and idle instances when it is closed, and starts none for what still waits', async () => {
    const { pool, started } = poolOfFakes(1);
    const busy = pool.invoke(event('1'));
    const waiting = pool.invoke(event('2'));
    await settled();
    await pool.close();
    expect(await busy).toHaveProperty('error');
    expect(await waiting).toHaveProperty('error');
    expect(started.map(({ killed }) => killed)).toEqual([true]);
  });
});
