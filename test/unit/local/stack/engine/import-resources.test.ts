import { createStack } from '../../../../../local/stack/engine/create-stack';
import { deleteStack } from '../../../../../local/stack/engine/delete-stack';
import { importResources } from '../../../../../local/stack/engine/import-resources';
import { newStack } from '../../../../../local/stack/engine/new-stack';
import { updateStack } from '../../../../../local/stack/engine/update-stack';
import { secretsOf, things } from '../../../../support/stack';
import { fakeEngine } from '../fake-engine';

const A = 'Properties: {Name: a}';
const B = 'DeletionPolicy: Retain, Properties: {Name: b, Label: mine}';
const identified = (logicalId: string, Name: string) => ({ logicalId, identifier: { Name } });

/** A stack of A, and a thing b that it knows nothing of. */
async function arranged() {
  const engine = fakeEngine();
  const stack = await createStack(engine.services, 's', things({ A }));
  engine.things.set('b', { Name: 'b', Label: 'theirs' });
  engine.takeEvents();
  engine.takeCalls();
  const { services, requests } = engine;
  return {
    ...engine,
    stack,
    requests,
    importB: (template = things({ A, B })) =>
      importResources(services, stack, template, [identified('B', 'b')]),
  };
}

describe('importResources', () => {
  it('reads with the identifier alone, and takes the resource in as the template has it', async () => {
    const { importB, stack, requests, takeEvents, things: there } = await arranged();
    await importB();
    expect(requests).toMatchObject([{ action: 'READ', logicalId: 'B', properties: { Name: 'b' } }]);
    expect(requests[0]?.properties).toEqual({ Name: 'b' });
    expect(takeEvents()).toEqual([
      'IMPORT_IN_PROGRESS s',
      'IMPORT_IN_PROGRESS B',
      'IMPORT_COMPLETE B',
      'IMPORT_COMPLETE s',
    ]);
    expect(stack).toMatchObject({ status: 'IMPORT_COMPLETE', failures: [] });
    expect(stack.resources.get('B')).toMatchObject({
      properties: { Name: 'b', Label: 'mine' },
      model: { Name: 'b', Label: 'theirs' },
      physicalId: 'b',
    });
    expect(there.get('b')).toEqual({ Name: 'b', Label: 'theirs' });
  });

  it('lets later updates and the deletion of the stack work on it as on any other', async () => {
    const { importB, stack, services, takeCalls, things: there } = await arranged();
    await importB();
    takeCalls();
    await updateStack(services, stack, things({ A, B }));
    expect(takeCalls()).toEqual([]);
    await updateStack(services, stack, things({ A, B: 'Properties: {Name: b, Label: new}' }));
    expect(takeCalls()).toEqual(['UPDATE B']);
    await deleteStack(services, stack);
    expect([...there.keys()]).toEqual([]);
  });

  it('does not make a declared secret look changed to the next update', async () => {
    const { importB, stack, services, requests } = await arranged();
    services.references = secretsOf('secretsmanager: {a: {v1: hush}}');
    const template = (label: string) =>
      things({
        A,
        B: `DeletionPolicy: Delete, Properties: {Name: b, Label: ${label}, Secret: '{{resolve:secretsmanager:a}}'}`,
      });
    await importB(template('x'));
    await updateStack(services, stack, template('y'));
    expect(requests.at(-1)).toMatchObject({
      action: 'UPDATE',
      properties: { Secret: 'hush' },
      previousProperties: { Secret: 'hush' },
    });
  });

  it('makes a new stack of what there is', async () => {
    const { services } = await arranged();
    const stack = newStack(services, 'other');
    await importResources(services, stack, things({ B }), [identified('B', 'b')]);
    expect(stack.status).toBe('IMPORT_COMPLETE');
    expect([...stack.resources.keys()]).toEqual(['B']);
  });

  it('leaves everything as it was when a resource is not there', async () => {
    const { stack, services, things: there, takeEvents, takeCalls } = await arranged();
    there.set('c', { Name: 'c' });
    const template = things({
      A,
      C: 'DeletionPolicy: Delete, Properties: {Name: c}',
      D: 'DependsOn: C, DeletionPolicy: Delete, Properties: {Name: d}',
    });
    await importResources(services, stack, template, [identified('C', 'c'), identified('D', 'd')]);
    expect(stack).toMatchObject({
      status: 'IMPORT_ROLLBACK_COMPLETE',
      failures: [{ logicalId: 'D', place: { line: 4 }, reason: expect.stringMatching(/NotFound/) }],
    });
    expect([...stack.resources.keys()]).toEqual(['A']);
    expect(takeCalls()).toEqual(['READ C', 'READ D']);
    expect(takeEvents().slice(-4)).toEqual([
      'IMPORT_FAILED D',
      'IMPORT_ROLLBACK_IN_PROGRESS s',
      'IMPORT_ROLLBACK_COMPLETE C',
      'IMPORT_ROLLBACK_COMPLETE s',
    ]);
    const C = 'DeletionPolicy: Delete, Properties: {Name: c}';
    await importResources(services, stack, things({ A, C }), [identified('C', 'c')]);
    expect(stack).toMatchObject({ status: 'IMPORT_COMPLETE', failures: [] });
  });

  it('owns what it imported: no other stack can import it', async () => {
    const { importB, services } = await arranged();
    await importB();
    const other = newStack(services, 'other');
    await importResources(services, other, things({ B }), [identified('B', 'b')]);
    expect(other.failures).toMatchObject([{ reason: 'b already exists in stack s as B' }]);
  });
});
