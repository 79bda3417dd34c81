import { createStack } from '../../../../../local/stack/engine/create-stack';
import { updateStack } from '../../../../../local/stack/engine/update-stack';
import { things } from '../../../../support/stack';
import { fakeEngine, type Script } from '../fake-engine';

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

describe('deploy', () => {
  it('updates in place with the properties before and after', async () => {
    const { update, requests, takeEvents, stack } = await stackOf({
      A: 'Properties: {Name: a, Label: x, Secret: s}',
    });
    await update({ A: 'Properties: {Name: a, Label: y, Secret: s}' });
    expect(requests).toMatchObject([
      {
        action: 'UPDATE',
        properties: { Name: 'a', Label: 'y', Secret: 's' },
        previousProperties: { Name: 'a', Label: 'x', Secret: 's' },
      },
    ]);
    expect(requests[0]?.properties).not.toHaveProperty('Arn');
    expect(takeEvents()).toEqual([
      'UPDATE_IN_PROGRESS s',
      'UPDATE_IN_PROGRESS A',
      'UPDATE_COMPLETE A',
      'UPDATE_COMPLETE s',
    ]);
    expect(stack.resources.get('A')?.model).toMatchObject({ Label: 'y' });
  });

  it('calls nothing when nothing changed', async () => {
    const { update, takeCalls, stack } = await stackOf({ A: 'Properties: {Name: a}' });
    await update({ A: 'Properties: {Name: a}, DeletionPolicy: Retain' });
    expect(takeCalls()).toEqual([]);
    expect(stack).toMatchObject({ status: 'UPDATE_COMPLETE' });
    expect(stack.resources.get('A')?.deletionPolicy).toBe('Retain');
  });

  it('sends the identifier that the handler generated', async () => {
    const script: Script = ({ action, properties }) =>
      action === 'CREATE'
        ? { status: 'SUCCESS', resourceModel: { ...properties, Name: 'made' } }
        : { status: 'SUCCESS' };
    const { services, stack, requests } = await stackOf(
      { A: 'Properties: {Name: !Ref AWS::StackName}' },
      script,
    );
    await updateStack(
      services,
      stack,
      things({ A: 'Properties: {Name: !Ref AWS::StackName, Label: x}' }),
    );
    expect(requests).toMatchObject([
      { properties: { Name: 'made', Label: 'x' }, previousProperties: { Name: 'made' } },
    ]);
  });

  it('says where a value is missing, as a failure of the resource', async () => {
    const { update, stack, takeEvents } = await stackOf(
      { A: 'Properties: {Name: a}' },
      (request) =>
        request.action === 'UPDATE'
          ? { status: 'SUCCESS', resourceModel: { Name: 'a' } }
          : undefined,
    );
    await update({
      A: 'Properties: {Name: a, Label: x}',
      B: 'Properties: {Name: b, Label: !GetAtt A.Arn}',
    });
    expect(stack.failures).toEqual([
      { logicalId: 'B', reason: 'A has no value for Arn', place: { file: 't.yaml', line: 3 } },
    ]);
    expect(takeEvents()).toContain('CREATE_FAILED B');
  });
});
