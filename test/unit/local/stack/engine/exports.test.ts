import { createStack } from '../../../../../local/stack/engine/create-stack';
import { deleteStack } from '../../../../../local/stack/engine/delete-stack';
import { exportsOf, setExports } from '../../../../../local/stack/engine/exports';
import { newStack } from '../../../../../local/stack/engine/new-stack';
import { HERE, reports, textHere, things } from '../../../../support/stack';
import { fakeEngine } from '../fake-engine';

const plan = (...names: string[]) => ({
  resources: new Map(),
  warnings: [],
  outputs: names.map((name, index) => ({
    name: `O${index}`,
    value: textHere(`value of ${name}`),
    exportName: textHere(name),
    secret: false,
    place: HERE,
  })),
});

/** Without the outputs, whose names have a dot. */
function named(exports: ReadonlyMap<string, string>) {
  return [...exports].filter(([name]) => !name.includes('.'));
}

function exporting() {
  const { services } = fakeEngine();
  const change = (stack: ReturnType<typeof newStack>, ...names: string[]) => {
    const { report, lines } = reports();
    const found = exportsOf(services, stack, plan(...names), report);
    if (lines.length === 0) setExports(services, stack, found);
    return lines;
  };
  return { services, change, stack: newStack(services, 's') };
}

describe('exports', () => {
  it('are there under their names, and those of before are not', () => {
    const { services, change, stack } = exporting();
    expect(change(stack, 'pool', 'group')).toEqual([]);
    expect(change(stack, 'pool', 'client')).toEqual([]);
    expect(named(services.exports)).toEqual([
      ['pool', 'value of pool'],
      ['client', 'value of client'],
    ]);
  });

  it('are outputs too, by the name of their stack, exported or not', () => {
    const { services, change, stack } = exporting();
    change(stack, 'pool');
    expect(services.exports.get('s.O0')).toBe('value of pool');
    change(stack);
    expect(services.exports.has('s.O0')).toBe(false);
  });

  it('are refused under a name that another stack or output has', () => {
    const { services, change, stack } = exporting();
    change(stack, 'pool');
    const other = newStack(services, 'other');
    expect(change(other, 'pool')).toEqual([
      '1: Export with name pool is already exported by another stack',
    ]);
    expect(change(other, 'x', 'x')).toEqual([
      '1: Export with name x is already exported by another output',
    ]);
    expect(named(services.exports).map(([name]) => name)).toEqual(['pool']);
  });

  it('go with their stack', async () => {
    const { services } = fakeEngine();
    const stack = await createStack(services, 's', things({ A: 'Properties: {Name: a}' }));
    setExports(services, stack, new Map([['pool', 'p']]));
    await deleteStack(services, stack);
    expect(services.exports.size).toBe(0);
  });
});
