import { createStack } from '../../../../../local/stack/engine/create-stack';
import { importResources } from '../../../../../local/stack/engine/import-resources';
import { templateOf, things } from '../../../../support/stack';
import { fakeEngine } from '../fake-engine';

const A = 'Properties: {Name: a}';
const B = 'DeletionPolicy: Retain, Properties: {Name: b}';

async function arranged() {
  const engine = fakeEngine();
  const stack = await createStack(engine.services, 's', things({ A }));
  engine.takeEvents();
  engine.takeCalls();
  const toImport = [{ logicalId: 'B', identifier: { Name: 'b' } }];
  const importB = (template = things({ A, B })) =>
    importResources(engine.services, stack, template, toImport);
  return { ...engine, stack, importB };
}

describe('importResources refuses', () => {
  it('a template that does more than import, and calls nothing', async () => {
    const { importB, takeCalls, takeEvents, stack } = await arranged();
    await expect(importB(things({ A: `${A.slice(0, -1)}, Label: x}`, B }))).rejects.toThrow(
      't.yaml:2: A is changed',
    );
    await expect(
      importB(
        templateOf(
          `Resources:\n  A: {Type: Test::Thing, ${A}}\n  B: {Type: Test::Thing, ${B}}\nOutputs: {O: {Value: x}}`,
        ),
      ),
    ).rejects.toThrow('t.yaml:4: output O is new');
    expect([takeCalls(), takeEvents(), stack.status]).toEqual([[], [], 'CREATE_COMPLETE']);
  });

  it('a stack that is not in a state for it', async () => {
    const { importB, stack } = await arranged();
    stack.status = 'ROLLBACK_COMPLETE';
    await expect(importB()).rejects.toThrow('ROLLBACK_COMPLETE state');
  });
});
