import { createStack } from '../../../../../local/stack/engine/create-stack';
import type { Told } from '../../../../../local/stack/print/told';
import { keepUpdating } from '../../../../../local/stack/story/keep-updating';
import { TemplateError } from '../../../../../local/stack/template/problem';
import { HERE, things } from '../../../../support/stack';
import { failed, fakeEngine } from '../fake-engine';

const of = (label: string) => things({ A: `Properties: {Name: a, Label: ${label}}` });
const wrong = new TemplateError([{ place: HERE, message: 'half saved' }]);

async function watched(...rounds: (string | Error)[]) {
  const engine = fakeEngine(({ properties }) =>
    properties.Label === 'refused' ? failed('InvalidRequest') : undefined,
  );
  const stack = await createStack(engine.services, 's', of('x'));
  engine.takeCalls();
  const told: Told[] = [];
  const story = {
    services: engine.services,
    stackName: 's',
    templates: [],
    tell: (one: Told) => void told.push(one),
  };
  const next = async () => {
    const round = rounds.shift();
    // What is no Error of ours ends the test, as somebody ends the run.
    if (round === undefined) throw 'ended';
    if (round instanceof Error) throw round;
    return [{ template: of(round), parameters: {}, imports: new Map() }];
  };
  const run = keepUpdating(story, stack, new Map(), { files: ['t.yaml'], next });
  await expect(run).rejects.toBe('ended');
  return { calls: engine.takeCalls(), told };
}

describe('a stack that is kept up to date', () => {
  it('is updated and shown at each change', async () => {
    const { calls, told } = await watched('y', 'z');
    expect(calls).toEqual(['UPDATE A', 'READ A', 'UPDATE A', 'READ A']);
    expect(told.filter(({ kind }) => kind === 'watching')).toEqual(
      Array(3).fill({ kind: 'watching', files: ['t.yaml'] }),
    );
  });

  it('survives what goes wrong, and tells it', async () => {
    const { calls, told } = await watched(wrong, 'refused', 'z');
    expect(calls).toEqual(['UPDATE A', 'UPDATE A', 'UPDATE A', 'READ A']);
    expect(told.filter(({ kind }) => kind === 'failure')).toEqual([
      { kind: 'failure', reason: 'a template is not right', problems: wrong.problems },
      {
        kind: 'failure',
        reason: 'the stack ended in UPDATE_ROLLBACK_COMPLETE',
        problems: [expect.objectContaining({ logicalId: 'A' })],
      },
    ]);
  });
});
