import { asText } from '../../../../../local/stack/print/as-text';
import { plain } from '../../../../../local/stack/print/paint';
import type { Tell } from '../../../../../local/stack/print/told';
import { change, create, type Left } from '../../../../../local/stack/story/apply';
import { things } from '../../../../support/stack';
import { fakeEngine, type Script } from '../fake-engine';

const run = (resources: Record<string, string>, imports: [string, string][] = []) => ({
  template: things(resources),
  parameters: {},
  imports: new Map(imports),
});
const B = { B: 'Properties: {Name: b}' };
const KEPT = { ...B, A: 'DeletionPolicy: Retain, Properties: {Name: a}' };
const withSub: Script = ({ action, properties }) =>
  action === 'DELETE'
    ? undefined
    : { status: 'SUCCESS', resourceModel: { Name: properties.Name, Sub: '1' } };

async function applied(...changes: ReturnType<typeof run>[]) {
  const engine = fakeEngine(withSub);
  const lines: string[] = [];
  const tell: Tell = (told) => void lines.push(...asText(told, plain, 80));
  const { services } = engine;
  const story = {
    services,
    stackName: 's',
    templates: [],
    tell,
  };
  const stack = await create(story, run(KEPT));
  let left: Left = new Map();
  for (const next of changes) left = await change(story, stack, next, left);
  return { lines: lines.filter(Boolean), stack, left, calls: engine.takeCalls() };
}

describe('the changes of a story', () => {
  it('remember what an update leaves behind', async () => {
    const { lines, left } = await applied(run(B), run(B));
    expect(lines).toEqual([
      'Create stack s from t.yaml',
      'Update it to t.yaml',
      'Update it to t.yaml',
    ]);
    expect([...left.keys()]).toEqual(['A']);
  });

  it('import it again, under another logical id if wanted', async () => {
    const imported = { ...B, Z: 'DeletionPolicy: Delete, Properties: {Name: a}' };
    const { lines, left, calls, stack } = await applied(run(B), run(imported, [['Z', 'A']]));
    expect(lines.slice(2)).toEqual(['Import Z from t.yaml', '  Z is the same user: Sub still 1']);
    expect(calls).toEqual(['CREATE B', 'CREATE A', 'READ Z']);
    expect([stack.status, left.size]).toEqual(['IMPORT_COMPLETE', 0]);
  });

  it('fail where the import fails', async () => {
    const other = { ...B, A: 'DeletionPolicy: Delete, Properties: {Name: x}' };
    await expect(applied(run(B), run(other, [['A', 'A']]))).rejects.toThrow(
      'the stack ended in IMPORT_ROLLBACK_COMPLETE\nt.yaml:3: A: Name is not that of the resource',
    );
  });
});
