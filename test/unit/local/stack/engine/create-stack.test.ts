import { createStack } from '../../../../../local/stack/engine/create-stack';
import { templateOf, things } from '../../../../support/stack';
import { failed, fakeEngine } from '../fake-engine';

const create = (engine: ReturnType<typeof fakeEngine>, template: ReturnType<typeof things>) =>
  createStack(engine.services, 's', template);

describe('createStack', () => {
  it('creates in order of dependency, with what the resources before gave', async () => {
    const engine = fakeEngine();
    const stack = await create(
      engine,
      templateOf(`Resources:
  B: {Type: Test::Thing, Properties: {Name: !Sub '\${A}-b', Label: !GetAtt A.Arn, Secret: hush}}
  A: {Type: Test::Thing, Properties: {Name: a, Count: 2}}
Outputs: {Arn: {Value: !GetAtt B.Arn}}`),
    );
    expect(engine.takeEvents()).toEqual([
      'CREATE_IN_PROGRESS s',
      'CREATE_IN_PROGRESS A',
      'CREATE_COMPLETE A',
      'CREATE_IN_PROGRESS B',
      'CREATE_COMPLETE B',
      'CREATE_COMPLETE s',
    ]);
    expect(engine.requests.map(({ properties }) => properties)).toEqual([
      { Name: 'a', Count: 2 },
      { Name: 'a-b', Label: 'arn:a', Secret: 'hush' },
    ]);
    expect(stack.status).toBe('CREATE_COMPLETE');
    expect(stack.outputs).toEqual([{ name: 'Arn', value: 'arn:a-b' }]);
    expect(stack.id).toMatch(/^arn:aws:cloudformation:eu-west-1:111122223333:stack\/s\/token-/);
  });

  it('calls nothing when the template is wrong', async () => {
    const engine = fakeEngine();
    await expect(create(engine, things({ A: 'Properties: {Nam: a}' }))).rejects.toThrow('t.yaml:2');
    expect(engine.requests).toEqual([]);
    expect(engine.events).toEqual([]);
  });

  it('deletes what was made when a resource fails, and says why', async () => {
    const engine = fakeEngine(({ properties }) =>
      properties.Name === 'c' ? failed('InvalidRequest') : undefined,
    );
    const stack = await create(
      engine,
      things({
        A: 'Properties: {Name: a}',
        B: 'DependsOn: A, Properties: {Name: b}',
        C: 'DependsOn: B, Properties: {Name: c}',
      }),
    );
    expect(engine.takeCalls()).toEqual([
      'CREATE A',
      'CREATE B',
      'CREATE C',
      'DELETE B',
      'DELETE A',
    ]);
    expect(engine.events.at(-1)).toMatchObject({ status: 'ROLLBACK_COMPLETE', logicalId: 's' });
    expect(engine.events).toContainEqual(
      expect.objectContaining({
        status: 'ROLLBACK_IN_PROGRESS',
        reason: 'The following resource(s) failed to create: [C].',
      }),
    );
    expect(stack.failures).toEqual([
      {
        logicalId: 'C',
        reason: 'said the handler (HandlerErrorCode: InvalidRequest)',
        place: { file: 't.yaml', line: 4 },
      },
    ]);
    expect([stack.resources.size, engine.services.owners.size]).toEqual([0, 0]);
  });

  it('starts nothing more after a failure', async () => {
    const engine = fakeEngine(({ logicalId }) =>
      logicalId === 'A' ? failed('InvalidRequest') : undefined,
    );
    await create(
      engine,
      things({
        A: 'Properties: {Name: a}',
        B: 'Properties: {Name: b}',
        C: 'DependsOn: B, Properties: {Name: c}',
      }),
    );
    expect(engine.takeCalls()).toEqual(['CREATE A', 'CREATE B', 'DELETE B']);
  });

  it('keeps what DeletionPolicy retains when it rolls back, but not RetainExceptOnCreate', async () => {
    const engine = fakeEngine(({ properties }) =>
      properties.Name === 'c' ? failed('InvalidRequest') : undefined,
    );
    await create(
      engine,
      things({
        A: 'DeletionPolicy: Retain, Properties: {Name: a}',
        B: 'DeletionPolicy: RetainExceptOnCreate, Properties: {Name: b}',
        C: 'DependsOn: [A, B], Properties: {Name: c}',
      }),
    );
    expect([...engine.things.keys()]).toEqual(['a']);
    expect(engine.takeEvents()).toContain('DELETE_SKIPPED A');
  });

  it('ends in ROLLBACK_FAILED when something cannot be deleted', async () => {
    const engine = fakeEngine(({ action, logicalId }) => {
      if (action === 'DELETE') return failed('AccessDenied');
      return logicalId === 'B' ? failed('InvalidRequest') : undefined;
    });
    const stack = await create(
      engine,
      things({ A: 'Properties: {Name: a}', B: 'DependsOn: A, Properties: {Name: b}' }),
    );
    expect(stack.status).toBe('ROLLBACK_FAILED');
    expect([...stack.resources.keys()]).toEqual(['A']);
  });
});
