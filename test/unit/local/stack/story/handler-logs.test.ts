import type { Answer } from '../../../../../local/invocation/answer';
import { providerEvent } from '../../../../../local/invocation/events';
import { handlerLogs } from '../../../../../local/stack/story/handler-logs';

const eventOf = (logicalResourceId: string) =>
  providerEvent({ action: 'CREATE', logicalResourceId, properties: {} });

function logsWith(answer: () => Answer) {
  return handlerLogs(async (event, onLog) => {
    onLog([`of ${event.requestData.logicalResourceId}`]);
    return answer();
  });
}

const failed = (): Answer => ({ status: 'FAILED', errorCode: 'InvalidRequest' });

describe('handlerLogs', () => {
  it('keep what was logged for a failure, and hand the answer on', async () => {
    const logs = logsWith(failed);
    expect(await logs.invoke(eventOf('A'))).toEqual(failed());
    await logs.invoke(eventOf('B'));
    expect(logs.of(['A'])).toEqual(['of A']);
    expect(logs.of()).toEqual(['of B']);
  });

  it('keep it for a function that fails itself', async () => {
    const logs = logsWith(() => {
      throw new Error('crashed');
    });
    await expect(logs.invoke(eventOf('A'))).rejects.toThrow('crashed');
    expect(logs.of(['A'])).toEqual(['of A']);
  });

  it('forget what went well, and what no handler did', async () => {
    const logs = logsWith(() => ({ status: 'SUCCESS' }));
    await logs.invoke(eventOf('A'));
    expect([logs.of(['A', 'Pool']), logs.of()]).toEqual([[], []]);
  });

  it('show no more than the first three', async () => {
    const logs = logsWith(failed);
    const ids = Array.from({ length: 300 }, (_, index) => `U${index}`);
    for (const id of ids) await logs.invoke(eventOf(id));
    expect(logs.of(['Pool', ...ids])).toEqual(['of U0', 'of U1', 'of U2']);
  });
});
