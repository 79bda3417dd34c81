import { createStack } from '../../../../../local/stack/engine/create-stack';
import { leftBehind, toImport } from '../../../../../local/stack/story/left-behind';
import { things } from '../../../../support/stack';
import { fakeEngine } from '../fake-engine';

async function left() {
  const template = things({
    A: 'DeletionPolicy: Retain, Properties: {Name: a}',
    B: 'Properties: {Name: b}',
    C: 'DeletionPolicy: Retain, Properties: {Name: c}',
  });
  const { resources } = await createStack(fakeEngine().services, 's', template);
  return leftBehind(resources, new Map([...resources].filter(([id]) => id === 'C')));
}

describe('leftBehind', () => {
  it('is what left the stack and is kept', async () => {
    expect([...(await left()).keys()]).toEqual(['A']);
  });
});

describe('toImport', () => {
  it('finds the identifier under the logical id of then', async () => {
    expect(toImport(new Map([['New', 'A']]), await left())).toEqual([
      { logicalId: 'New', identifier: { Name: 'a' } },
    ]);
  });

  it('says what has to come before', async () => {
    const gone = await left();
    expect(() => toImport(new Map([['New', 'B']]), gone)).toThrow(
      '--import New: no template before left B behind; one must have it with DeletionPolicy: Retain',
    );
  });
});
