import { createStack } from '../../../../../local/stack/engine/create-stack';
import { leftBehind, toImport } from '../../../../../local/stack/story/left-behind';
import type { Value } from '../../../../../local/stack/template/value';
import { mapHere, textHere, things } from '../../../../support/stack';
import { fakeEngine } from '../fake-engine';

const NOTHING = { resources: new Map() };

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
    expect(toImport(new Map([['New', 'A']]), await left(), NOTHING)).toEqual([
      { logicalId: 'New', identifier: { Name: 'a' } },
    ]);
  });

  it('takes the sub of a user whose Username is left out now', async () => {
    const [[, thing] = []] = await left();
    if (!thing) throw new Error('nothing is left');
    const user = {
      ...thing,
      identifier: { UserPoolId: 'p', Username: 'ada@example.com' },
      properties: { Username: 'ada@example.com' },
      model: { Sub: '1' },
    };
    const importedAs = (properties: Record<string, Value>) => {
      const planned = { ...thing, properties: mapHere(properties), declaresDeletionPolicy: true };
      return toImport(new Map([['A', 'A']]), new Map([['A', user]]), {
        resources: new Map([['A', planned]]),
      });
    };
    expect(importedAs({ UserPoolId: textHere('p') })[0]?.identifier.Username).toBe('1');
    expect(importedAs({ Username: textHere('x') })[0]?.identifier.Username).toBe('ada@example.com');
  });

  it('says what has to come before', async () => {
    const gone = await left();
    expect(() => toImport(new Map([['New', 'B']]), gone, NOTHING)).toThrow(
      '--import New: no template before left B behind; one must have it with DeletionPolicy: Retain',
    );
  });
});
