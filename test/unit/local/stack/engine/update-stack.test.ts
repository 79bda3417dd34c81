import { createStack } from '../../../../../local/stack/engine/create-stack';
import { updateStack } from '../../../../../local/stack/engine/update-stack';
import { standIn } from '../../../../../local/stack/resources/stand-in';
import { templateOf, things } from '../../../../support/stack';
import { failed, fakeEngine, type Script } from '../fake-engine';

const AFTER_A = "Properties: {Name: !Join ['-', [!Ref A, b]]}";

/** A stack of `before`, with the calls of its creation forgotten. */
async function stackOf(before: Record<string, string>, script?: Script) {
  const engine = fakeEngine(script);
  const stack = await createStack(engine.services, 's', things(before));
  engine.takeEvents();
  engine.takeCalls();
  return {
    ...engine,
    stack,
    update: (after: Record<string, string>) => updateStack(engine.services, stack, things(after)),
  };
}

describe('updateStack', () => {
  it('replaces first and deletes the old one in the clean-up, after those that depend on it', async () => {
    const {
      update,
      takeEvents,
      takeCalls,
      things: left,
    } = await stackOf({
      A: 'Properties: {Name: a}',
      B: AFTER_A,
    });
    await update({ A: 'Properties: {Name: a2}', B: AFTER_A });
    expect(takeCalls()).toEqual(['CREATE A', 'CREATE B', 'DELETE B', 'DELETE A']);
    expect(takeEvents()).toEqual([
      'UPDATE_IN_PROGRESS s',
      'UPDATE_IN_PROGRESS A',
      'UPDATE_COMPLETE A',
      'UPDATE_IN_PROGRESS B',
      'UPDATE_COMPLETE B',
      'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS s',
      'DELETE_IN_PROGRESS B',
      'DELETE_COMPLETE B',
      'DELETE_IN_PROGRESS A',
      'DELETE_COMPLETE A',
      'UPDATE_COMPLETE s',
    ]);
    expect([...left.keys()]).toEqual(['a2', 'a2-b']);
  });

  it('keeps what policies retain in the clean-up', async () => {
    const {
      update,
      takeEvents,
      things: left,
      services,
    } = await stackOf({
      A: 'UpdateReplacePolicy: Retain, Properties: {Name: a}',
      B: 'DeletionPolicy: Retain, Properties: {Name: b}',
      C: 'DeletionPolicy: Retain, Properties: {Name: c}',
    });
    await update({ A: 'Properties: {Name: a2}', C: 'Properties: {Name: c2}' });
    expect([...left.keys()]).toEqual(['a', 'b', 'a2', 'c2']);
    expect(takeEvents()).toEqual(
      expect.arrayContaining(['DELETE_SKIPPED A', 'DELETE_SKIPPED B', 'DELETE_COMPLETE C']),
    );
    expect([...services.owners.keys()]).toEqual(['Test::Thing a2', 'Test::Thing c2']);
  });

  it('forgets what can not be deleted in the clean-up, and says so', async () => {
    const { update, stack } = await stackOf(
      { A: 'Properties: {Name: a}', B: 'Properties: {Name: b}' },
      ({ action }) => (action === 'DELETE' ? failed('AccessDenied') : undefined),
    );
    await update({ A: 'Properties: {Name: a}' });
    expect(stack.status).toBe('UPDATE_COMPLETE');
    expect([...stack.resources.keys()]).toEqual(['A']);
    expect(stack.failures).toMatchObject([{ logicalId: 'B' }]);
  });

  it('forgets the failures of the operation before', async () => {
    const { update, stack } = await stackOf({ A: 'Properties: {Name: a}' }, ({ properties }) =>
      properties.Label === 'bad' ? failed('InvalidRequest') : undefined,
    );
    await update({ A: 'Properties: {Name: a, Label: bad}' });
    expect(stack).toMatchObject({
      status: 'UPDATE_ROLLBACK_COMPLETE',
      failures: [{ logicalId: 'A' }],
    });
    await update({ A: 'Properties: {Name: a, Label: good}' });
    expect(stack).toMatchObject({ status: 'UPDATE_COMPLETE', failures: [] });
  });

  it('refuses a stack that is not in a state for it', async () => {
    const { update, stack } = await stackOf({ A: 'Properties: {Name: a}' });
    stack.status = 'ROLLBACK_COMPLETE';
    await expect(update({ A: 'Properties: {Name: a}' })).rejects.toThrow('ROLLBACK_COMPLETE state');
  });

  it('refuses another type for a logical id before it calls anything', async () => {
    const { services, stack, takeCalls } = await stackOf({ A: 'Properties: {Name: a}' });
    const thing = services.findType('Test::Thing');
    services.findType = (typeName) => thing && { ...thing, typeName };
    const other = templateOf('Resources:\n  A: {Type: Test::Other, Properties: {Name: b}}');
    await expect(updateStack(services, stack, other)).rejects.toThrow(
      "t.yaml:2: A: its type can't change",
    );
    expect(takeCalls()).toEqual([]);
  });

  it('refuses to make a stand-in of what is there, and the other way round', async () => {
    const { services, stack, update, takeCalls } = await stackOf({ A: 'Properties: {Name: a}' });
    services.findType = (typeName) => standIn(typeName);
    await expect(update({ A: 'Properties: {Nmae: a}' })).rejects.toThrow(
      't.yaml:2: A was a user and would be a stand-in: say what it is, --type-name',
    );
    expect([takeCalls(), stack.status]).toEqual([[], 'CREATE_COMPLETE']);
  });
});
