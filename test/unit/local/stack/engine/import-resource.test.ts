import type { Properties } from '../../../../../local/invocation/events';
import { importResources } from '../../../../../local/stack/engine/import-resources';
import { newStack } from '../../../../../local/stack/engine/new-stack';
import { secretsOf, things } from '../../../../support/stack';
import { fakeEngine } from '../fake-engine';

/** What importing A by `identifier` fails with; nothing when it succeeds. */
async function failureOf(identifier: Properties, name: string) {
  const engine = fakeEngine();
  const { services } = engine;
  engine.things.set('a', { Name: 'a' });
  services.references = secretsOf('secretsmanager: {s: {v1: taken}}');
  services.references.answer('{{resolve:secretsmanager:s}}');
  engine.things.set('taken', { Name: 'taken' });
  services.owners.set('Test::Thing taken', 'stack other as X');
  const stack = newStack(services, 's');
  const template = things({ A: `DeletionPolicy: Delete, Properties: {Name: ${name}}` });
  await importResources(services, stack, template, [{ logicalId: 'A', identifier }]);
  return { reason: stack.failures[0]?.reason, calls: engine.takeCalls() };
}

describe('importResource', () => {
  it('imports what the identifier names', async () => {
    expect((await failureOf({ Name: 'a' }, 'a')).reason).toBeUndefined();
  });

  it.each([
    [{ Other: 'a' }, 'a', 'the identifier of the resource to import is Name', []],
    [{ Name: 'a' }, 'b', 'Name is not that of the resource to import', []],
    [{ Name: 'b' }, 'b', 'said the handler (HandlerErrorCode: NotFound)', ['READ A']],
    [{ Name: 'taken' }, 'taken', '**** already exists in stack other as X', ['READ A']],
    [
      { Name: 'a' },
      "'{{resolve:ssm:x}}'",
      'A: {{resolve:ssm:x}}: secrets.yaml has no parameter x',
      [],
    ],
  ])('refuses %j for a template with %s', async (identifier, name, reason, calls) => {
    expect(await failureOf(identifier, name)).toEqual({ reason, calls });
  });
});
