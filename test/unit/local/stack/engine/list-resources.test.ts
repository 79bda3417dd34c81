import { createStack } from '../../../../../local/stack/engine/create-stack';
import { listResources } from '../../../../../local/stack/engine/list-resources';
import { things } from '../../../../support/stack';
import { failed, fakeEngine, type Script } from '../fake-engine';

async function list(script: Script) {
  const engine = fakeEngine((request) => (request.action === 'LIST' ? script(request) : undefined));
  const stack = await createStack(engine.services, 's', things({ A: 'Properties: {Name: a}' }));
  const type = stack.resources.get('A')?.type;
  engine.requests.splice(0);
  if (!type) throw new Error('no type');
  return { listed: await listResources(engine.services, stack, type, { Label: 'x' }), ...engine };
}

describe('listResources', () => {
  it('asks for every page, empty ones too, and gives identifiers', async () => {
    const { listed, requests } = await list(({ nextToken }) => {
      if (!nextToken) {
        return { status: 'SUCCESS', resourceModels: [{ Name: 'a', Label: 'x' }], nextToken: '2' };
      }
      if (nextToken === '2') return { status: 'SUCCESS', resourceModels: [], nextToken: '3' };
      return { status: 'SUCCESS', resourceModels: [{ Name: 'b' }] };
    });
    expect(listed).toEqual([{ Name: 'a' }, { Name: 'b' }]);
    expect(requests).toMatchObject([
      { properties: { Label: 'x' }, nextToken: undefined },
      { properties: { Label: 'x' }, nextToken: '2' },
      { properties: { Label: 'x' }, nextToken: '3' },
    ]);
  });

  it('throws when a page fails', async () => {
    await expect(list(() => failed('AccessDenied'))).rejects.toThrow(
      'LIST failed: said the handler',
    );
  });
});
