import { asText } from '../../../../../local/stack/print/as-text';
import { plain } from '../../../../../local/stack/print/paint';
import type { Tell } from '../../../../../local/stack/print/told';
import { runAll } from '../../../../../local/stack/story/other-stacks';
import { things } from '../../../../support/stack';
import { fakeEngine } from '../fake-engine';

describe('runAll', () => {
  it('makes the others first, each checked before, and deletes them last', async () => {
    const { services, takeCalls, takeEvents } = fakeEngine();
    const tell: Tell = (told) => void lines.push(...asText(told, plain, 80));
    const story = (stackName: string, name: string) => ({
      services,
      stackName,
      templates: [
        {
          template: things({ [name]: `Properties: {Name: ${name}}` }),
          parameters: {},
          imports: new Map(),
        },
      ],
      tell,
    });
    const lines: string[] = [];
    const checked: string[] = [];
    await runAll([story('base', 'A'), story('more', 'B')], story('own', 'C'), ({ stackName }) => {
      checked.push(`${stackName} after ${takeEvents().at(-1)}`);
    });
    expect(checked).toEqual([
      'base after undefined',
      'more after CREATE_COMPLETE base',
      'own after CREATE_COMPLETE more',
    ]);
    const writes = takeCalls().filter((call) => !call.startsWith('READ'));
    expect(writes).toEqual([
      'CREATE A',
      'CREATE B',
      'CREATE C',
      'DELETE C',
      'DELETE B',
      'DELETE A',
    ]);
    expect(lines.filter((line) => line.startsWith('Delete'))).toEqual([
      'Delete the stack',
      'Delete stack more',
      'Delete stack base',
    ]);
  });
});
