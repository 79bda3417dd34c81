import { createStack } from '../../../../../local/stack/engine/create-stack';
import { updateStack } from '../../../../../local/stack/engine/update-stack';
import { things } from '../../../../support/stack';
import { failed, fakeEngine, type Script } from '../fake-engine';

const BEFORE = {
  A: 'Properties: {Name: a, Label: x}',
  B: 'DependsOn: A, Properties: {Name: b, Label: x}',
};
// B fails; what came before it is to be undone.
const AFTER = {
  A: 'Properties: {Name: a, Label: y}',
  B: 'DependsOn: [A, C], Properties: {Name: b, Label: bad}',
  C: 'Properties: {Name: c}',
};
const refuseBad: Script = ({ properties }) =>
  properties.Label === 'bad' ? failed('InvalidRequest') : undefined;

async function failingUpdate(script: Script, after: Record<string, string> = AFTER) {
  const engine = fakeEngine(script);
  const stack = await createStack(engine.services, 's', things(BEFORE));
  engine.takeEvents();
  engine.requests.splice(0);
  await updateStack(engine.services, stack, things(after));
  return { ...engine, stack };
}

describe('the rollback of an update', () => {
  it('updates the other way round, the failed resource too, and deletes what was new', async () => {
    const { requests, takeEvents, stack, things: left } = await failingUpdate(refuseBad);
    const updates = requests.filter(({ action }) => action === 'UPDATE');
    expect(updates.slice(2)).toMatchObject([
      { logicalId: 'A', properties: { Label: 'x' }, previousProperties: { Label: 'y' } },
      { logicalId: 'B', properties: { Label: 'x' }, previousProperties: { Label: 'bad' } },
    ]);
    expect(takeEvents().slice(-9)).toEqual([
      'UPDATE_ROLLBACK_IN_PROGRESS s',
      'UPDATE_IN_PROGRESS A',
      'UPDATE_COMPLETE A',
      'UPDATE_IN_PROGRESS B',
      'UPDATE_COMPLETE B',
      'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS s',
      'DELETE_IN_PROGRESS C',
      'DELETE_COMPLETE C',
      'UPDATE_ROLLBACK_COMPLETE s',
    ]);
    expect(stack.status).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect([...stack.resources.keys()]).toEqual(['A', 'B']);
    expect(stack.resources.get('B')?.dependencies).toEqual(['A']);
    expect(left.get('a')).toMatchObject({ Label: 'x' });
  });

  it('takes the replaced resource back and deletes the new one', async () => {
    const { stack, things: left } = await failingUpdate(refuseBad, {
      ...AFTER,
      A: 'Properties: {Name: a2}',
    });
    expect(stack.resources.get('A')?.physicalId).toBe('a');
    expect([...left.keys()].sort()).toEqual(['a', 'b']);
  });

  it('deletes what a failed replacement left behind', async () => {
    const leaves: Script = (request) =>
      request.action === 'CREATE' && request.properties.Name === 'b2'
        ? { ...failed('GeneralServiceException'), resourceModel: { Name: 'b2' } }
        : undefined;
    const after = { ...BEFORE, B: 'Properties: {Name: b2}' };
    const { requests } = await failingUpdate(leaves, after);
    expect(requests.at(-1)).toMatchObject({ action: 'DELETE', properties: { Name: 'b2' } });
  });

  it('ends in UPDATE_ROLLBACK_FAILED when the way back fails, and deletes nothing', async () => {
    const stuck: Script = (request) =>
      refuseBad(request) ??
      (request.previousProperties?.Label === 'y' ? failed('AccessDenied') : undefined);
    const { stack, requests } = await failingUpdate(stuck);
    expect(stack.status).toBe('UPDATE_ROLLBACK_FAILED');
    expect(stack.failures.map(({ logicalId }) => logicalId)).toEqual(['B', 'A']);
    expect(requests.filter(({ action }) => action === 'DELETE')).toEqual([]);
  });
});
