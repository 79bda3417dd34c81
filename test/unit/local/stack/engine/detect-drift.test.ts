import { createStack } from '../../../../../local/stack/engine/create-stack';
import { detectDrift } from '../../../../../local/stack/engine/detect-drift';
import { things } from '../../../../support/stack';
import { failed, fakeEngine } from '../fake-engine';

async function stackOf(resources: Record<string, string>) {
  const engine = fakeEngine(({ action, properties }) =>
    action === 'READ' && properties.Name === 'denied' ? failed('AccessDenied') : undefined,
  );
  const stack = await createStack(engine.services, 's', things(resources));
  engine.requests.splice(0);
  return { ...engine, detect: () => detectDrift(engine.services, stack) };
}

describe('detectDrift', () => {
  it('tells what is in sync, modified and deleted, in the order of the template', async () => {
    const { detect, things: there } = await stackOf({
      A: 'DependsOn: C, Properties: {Name: a, Label: x}',
      B: 'Properties: {Name: b, Label: x}',
      C: 'Properties: {Name: c, Secret: s}',
    });
    there.set('a', { Name: 'a', Label: 'changed' });
    there.delete('b');
    expect(await detect()).toEqual([
      {
        logicalId: 'A',
        status: 'MODIFIED',
        differences: [{ path: '/Label', expected: 'x', actual: 'changed' }],
      },
      { logicalId: 'B', status: 'DELETED', differences: [] },
      { logicalId: 'C', status: 'IN_SYNC', differences: [] },
    ]);
  });

  it('reads with the identifier alone', async () => {
    const { detect, requests } = await stackOf({ A: 'Properties: {Name: a, Label: x}' });
    await detect();
    expect(requests).toMatchObject([{ action: 'READ', properties: { Name: 'a' } }]);
    expect(requests[0]?.properties).not.toHaveProperty('Label');
  });

  it('throws when a resource can not be read', async () => {
    const { detect } = await stackOf({ A: 'Properties: {Name: denied}' });
    await expect(detect()).rejects.toThrow(
      "A can't be read: said the handler (HandlerErrorCode: AccessDenied)",
    );
  });
});
