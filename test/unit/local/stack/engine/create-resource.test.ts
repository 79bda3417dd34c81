import { createStack } from '../../../../../local/stack/engine/create-stack';
import { secretsOf, things } from '../../../../support/stack';
import { failed, fakeEngine } from '../fake-engine';

const create = (engine: ReturnType<typeof fakeEngine>, template: ReturnType<typeof things>) =>
  createStack(engine.services, 's', template);

describe('createResource', () => {
  it('deletes what a failed creation left behind, whatever its DeletionPolicy', async () => {
    const engine = fakeEngine(({ action }) =>
      action === 'CREATE'
        ? { ...failed('GeneralServiceException'), resourceModel: { Name: 'a' } }
        : { status: 'SUCCESS' },
    );
    await create(engine, things({ A: 'DeletionPolicy: Retain, Properties: {Name: a}' }));
    expect(engine.requests).toMatchObject([
      { action: 'CREATE' },
      { action: 'DELETE', properties: { Name: 'a' } },
    ]);
  });

  it('never deletes what another resource owns, although a failed creation names it', async () => {
    const engine = fakeEngine(({ logicalId }) =>
      logicalId === 'B' ? { ...failed('AlreadyExists'), resourceModel: { Name: 'a' } } : undefined,
    );
    await create(engine, things({ A: 'Properties: {Name: a}' }));
    const second = await createStack(
      engine.services,
      'two',
      things({ B: 'Properties: {Name: a}' }),
    );
    expect(second.status).toBe('ROLLBACK_COMPLETE');
    expect(engine.takeCalls()).toEqual(['CREATE A', 'CREATE B']);
  });

  it('refuses a physical id that another stack has, and leaves the thing alone', async () => {
    const engine = fakeEngine(({ logicalId }) =>
      logicalId === 'B' ? { status: 'SUCCESS', resourceModel: { Name: 'a' } } : undefined,
    );
    await create(engine, things({ A: 'Properties: {Name: a}' }));
    const second = await createStack(
      engine.services,
      'two',
      things({ B: 'Properties: {Name: b}' }),
    );
    expect(second.failures).toMatchObject([{ reason: 'a already exists in stack s as A' }]);
    expect(engine.takeCalls()).not.toContain('DELETE B');
  });

  it('shows no secret where a secret is the physical id that another stack has', async () => {
    const engine = fakeEngine(() => ({ status: 'SUCCESS', resourceModel: { Name: 'hush' } }));
    engine.services.references = secretsOf('secretsmanager: {a: {v1: hush}}');
    const template = things({ A: "Properties: {Name: '{{resolve:secretsmanager:a}}'}" });
    await create(engine, template);
    const second = await create(engine, template);
    expect(second.failures).toMatchObject([{ reason: '**** already exists in stack s as A' }]);
  });

  it('refuses a success without the identifier', async () => {
    const engine = fakeEngine(() => ({ status: 'SUCCESS', resourceModel: { Label: 'x' } }));
    const stack = await create(engine, things({ A: 'Properties: {Name: a}' }));
    expect(stack.failures).toMatchObject([{ reason: 'The handler answered without identifier' }]);
  });
});
