import { createStack } from '../../../../../local/stack/engine/create-stack';
import { updateStack } from '../../../../../local/stack/engine/update-stack';
import { secretsOf, things } from '../../../../support/stack';
import { failed, fakeEngine, type Script } from '../fake-engine';

describe('deploy, with dynamic references', () => {
  const FIRST = '{{resolve:secretsmanager:a:SecretString:::v1}}';
  const SECOND = '{{resolve:secretsmanager:a:SecretString:::v2}}';
  const VALUES = 'secretsmanager: {a: {v1: hush, v2: quiet}}\nssm: {count: 3, text: many}';
  const thing = (secret: string, rest = '') => ({
    A: `Properties: {Name: a, Secret: '${secret}', ${rest}}`,
  });

  async function secretStack(before: Record<string, string>, script?: Script) {
    const engine = fakeEngine(script);
    engine.services.references = secretsOf(VALUES);
    const stack = await createStack(engine.services, 's', things(before));
    return {
      ...engine,
      stack,
      update: (after: Record<string, string>) => updateStack(engine.services, stack, things(after)),
    };
  }

  it('answers them for the handler, with the type that the schema wants', async () => {
    const { requests } = await secretStack(thing(FIRST, "Count: '{{resolve:ssm:count}}'"));
    expect(requests[0]?.properties).toEqual({ Name: 'a', Secret: 'hush', Count: 3 });
  });

  it('updates when the text of a reference changes, with both answers', async () => {
    const { update, requests } = await secretStack(thing(FIRST));
    await update(thing(SECOND));
    expect(requests.slice(1)).toMatchObject([
      {
        action: 'UPDATE',
        properties: { Secret: 'quiet' },
        previousProperties: { Secret: 'hush' },
      },
    ]);
  });

  it('asks again only when the text changes', async () => {
    const { update, takeCalls, requests, services } = await secretStack(thing(FIRST));
    services.references = secretsOf('secretsmanager: {a: {v1: changed, v2: changed}}');
    takeCalls();
    await update(thing(FIRST));
    expect(takeCalls()).toEqual([]);
    await update(thing(FIRST, 'Label: x'));
    expect(requests).toMatchObject([
      { properties: { Secret: 'hush', Label: 'x' }, previousProperties: { Secret: 'hush' } },
    ]);
    await update(thing(SECOND, 'Label: x'));
    expect(requests[1]).toMatchObject({ properties: { Secret: 'changed' } });
  });

  it('rolls back to what was answered before', async () => {
    const refuse: Script = ({ properties }) =>
      properties.Secret === 'quiet' ? failed('InvalidRequest', 'not quiet, please') : undefined;
    const { update, requests, stack, events } = await secretStack(thing(FIRST), refuse);
    await update(thing(SECOND));
    expect(stack.status).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(requests.at(-1)).toMatchObject({
      properties: { Secret: 'hush' },
      previousProperties: { Secret: 'quiet' },
    });
    expect(stack.failures).toMatchObject([{ reason: expect.stringContaining('not ****, please') }]);
    expect(JSON.stringify(events)).not.toMatch(/hush|quiet/);
  });

  it.each([
    [
      "Secret: '{{resolve:secretsmanager:b}}'",
      'A: {{resolve:secretsmanager:b}}: secrets.yaml has no secret b; did you mean a?',
    ],
    ["Count: '{{resolve:ssm:text}}'", 'A: Count must be a whole number'],
  ])('fails the resource, without calling, for %s', async (property, reason) => {
    const { stack, requests } = await secretStack({ A: `Properties: {Name: a, ${property}}` });
    expect(stack.status).toBe('ROLLBACK_COMPLETE');
    expect(stack.failures).toEqual([
      { logicalId: 'A', reason, place: { file: 't.yaml', line: 2 } },
    ]);
    expect(requests).toEqual([]);
  });
});
