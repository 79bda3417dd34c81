import { createStack } from '../../../../../local/stack/engine/create-stack';
import { deleteStack } from '../../../../../local/stack/engine/delete-stack';
import { things } from '../../../../support/stack';
import { failed, fakeEngine, type Script } from '../fake-engine';

async function deleted(resources: Record<string, string>, script?: Script) {
  const engine = fakeEngine(script);
  const stack = await createStack(engine.services, 's', things(resources));
  engine.takeEvents();
  engine.requests.splice(0);
  await deleteStack(engine.services, stack);
  return { ...engine, stack };
}
const CHAIN = {
  A: 'Properties: {Name: a}',
  B: 'DependsOn: A, Properties: {Name: b}',
  C: 'Properties: {Name: c}',
  D: 'DependsOn: C, Properties: {Name: d}',
};

describe('deleteStack', () => {
  it('deletes dependents first, with the identifier alone', async () => {
    const { requests, takeEvents, stack, services } = await deleted(CHAIN);
    expect(requests.map(({ logicalId }) => logicalId)).toEqual(['B', 'D', 'A', 'C']);
    expect(requests[2]?.properties).toEqual({ Name: 'a' });
    expect(takeEvents().at(-1)).toBe('DELETE_COMPLETE s');
    expect([stack.resources.size, services.owners.size]).toEqual([0, 0]);
  });

  it('counts what is gone as deleted', async () => {
    const { stack } = await deleted(CHAIN, ({ action }) =>
      action === 'DELETE' ? failed('NotFound') : undefined,
    );
    expect(stack).toMatchObject({ status: 'DELETE_COMPLETE', failures: [] });
  });

  it('skips what is retained', async () => {
    const { takeEvents, takeCalls } = await deleted({
      A: 'DeletionPolicy: Retain, Properties: {Name: a}',
    });
    expect(takeCalls()).toEqual([]);
    expect(takeEvents()).toEqual(['DELETE_IN_PROGRESS s', 'DELETE_SKIPPED A', 'DELETE_COMPLETE s']);
  });

  it('goes on with the others when one fails, and can be repeated', async () => {
    let allowed = false;
    const { stack, takeCalls, services } = await deleted(CHAIN, ({ action, logicalId }) =>
      action === 'DELETE' && logicalId === 'B' && !allowed ? failed('AccessDenied') : undefined,
    );
    expect(takeCalls()).toEqual(['DELETE B', 'DELETE D', 'DELETE C']);
    expect(stack.status).toBe('DELETE_FAILED');
    expect([...stack.resources.keys()]).toEqual(['A', 'B']);
    allowed = true;
    await deleteStack(services, stack);
    expect(stack).toMatchObject({ status: 'DELETE_COMPLETE', failures: [] });
  });
});
