import { asText } from '../../../../../local/stack/print/as-text';
import { plain } from '../../../../../local/stack/print/paint';
import { runStory } from '../../../../../local/stack/story/run-story';
import { StepError } from '../../../../../local/stack/story/story';
import { things } from '../../../../support/stack';
import { failed, fakeEngine, type Script } from '../fake-engine';

async function tell(templates: Record<string, string>[], script?: Script) {
  const engine = fakeEngine(script);
  const lines: string[] = [];
  const story = runStory({
    services: engine.services,
    stackName: 's',
    templates: templates.map((one) => ({
      template: things(one),
      parameters: {},
      imports: new Map(),
    })),
    behindItsBack: { title: 'Behind', change: async () => engine.things.delete('a') },
    tell: (told) => void lines.push(...asText(told, plain, 80)),
  });
  return {
    ...engine,
    lines,
    error: await story.then(
      () => undefined,
      (error: unknown) => error,
    ),
  };
}

describe('runStory', () => {
  it('creates, updates, detects drift, lists and deletes', async () => {
    const { takeCalls, lines, error } = await tell([
      { A: 'Properties: {Name: a, Label: x}' },
      { A: 'Properties: {Name: a, Label: y}' },
    ]);
    expect(error).toBeUndefined();
    expect(takeCalls()).toEqual(['CREATE A', 'UPDATE A', 'READ A', 'READ A', 'DELETE A']);
    expect(lines.filter((line) => line.includes('A  '))).toEqual(['  A  IN_SYNC', '  A  DELETED']);
  });

  it('stops at the step that fails and says where to look', async () => {
    const { takeCalls, error } = await tell(
      [{ A: 'Properties: {Name: a}' }, { A: 'Properties: {Name: a, Label: x}' }],
      ({ action }) => (action === 'UPDATE' ? failed('InvalidRequest', 'no\nway') : undefined),
    );
    expect(error).toBeInstanceOf(StepError);
    expect(String(error)).toContain(
      'the stack ended in UPDATE_ROLLBACK_FAILED\nt.yaml:2: A: no way (HandlerErrorCode: InvalidRequest)',
    );
    expect(takeCalls()).toEqual(['CREATE A', 'UPDATE A', 'UPDATE A']);
  });

  it('fails when something could not be cleaned up', async () => {
    const { error } = await tell(
      [{ A: 'Properties: {Name: a}' }, { B: 'Properties: {Name: b}' }],
      ({ action }) => (action === 'DELETE' ? failed('AccessDenied') : undefined),
    );
    expect(String(error)).toContain('the stack ended in UPDATE_COMPLETE\nt.yaml:2: A: ');
  });
});
