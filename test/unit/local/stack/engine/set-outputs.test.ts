import { createStack } from '../../../../../local/stack/engine/create-stack';
import { updateStack } from '../../../../../local/stack/engine/update-stack';
import { secretsOf, templateOf, things } from '../../../../support/stack';
import { fakeEngine } from '../fake-engine';

const create = (engine: ReturnType<typeof fakeEngine>, template: ReturnType<typeof things>) =>
  createStack(engine.services, 's', template);

describe('setOutputs', () => {
  it('rolls back when an output or a property has no value', async () => {
    const engine = fakeEngine(({ action }) =>
      action === 'CREATE'
        ? { status: 'SUCCESS', resourceModel: { Name: 'a' } }
        : { status: 'SUCCESS' },
    );
    const output = await create(
      engine,
      templateOf(
        'Resources:\n  A: {Type: Test::Thing, Properties: {Name: a}}\nOutputs: {O: {Value: !GetAtt A.Arn}}',
      ),
    );
    expect(output.status).toBe('ROLLBACK_COMPLETE');
    expect(output.failures).toEqual([
      {
        logicalId: 'output O',
        reason: 'A has no value for Arn',
        place: { file: 't.yaml', line: 3 },
      },
    ]);
    expect(engine.events).toContainEqual(
      expect.objectContaining({
        status: 'ROLLBACK_IN_PROGRESS',
        reason: 'output O: A has no value for Arn',
      }),
    );
    const property = await create(
      engine,
      things({ A: 'Properties: {Name: a}', B: 'Properties: {Name: !GetAtt A.Arn}' }),
    );
    expect(property.failures).toMatchObject([
      { logicalId: 'B', reason: 'A has no value for Arn', place: { line: 3 } },
    ]);
  });

  it('names every output that has no value', async () => {
    const engine = fakeEngine(() => ({ status: 'SUCCESS', resourceModel: { Name: 'a' } }));
    const stack = await create(
      engine,
      templateOf(`Resources: {A: {Type: Test::Thing, Properties: {Name: a}}}
Outputs:
  O: {Value: !GetAtt A.Arn}
  P: {Value: !Ref A}
  Q: {Value: !GetAtt A.Arn}`),
    );
    expect(stack.failures.map(({ logicalId }) => logicalId)).toEqual(['output O', 'output Q']);
    expect(stack.outputs).toEqual([]);
  });

  it('exports what the template exports, and takes it back when it no longer does', async () => {
    const engine = fakeEngine();
    const template = (exported: string) =>
      templateOf(`Resources: {A: {Type: Test::Thing, Properties: {Name: a}}}
Outputs: {O: {Value: !GetAtt A.Arn, Export: {Name: !Sub '\${AWS::StackName}-${exported}'}}}`);
    const stack = await create(engine, template('one'));
    expect([...engine.services.exports]).toEqual([
      ['s.O', 'arn:a'],
      ['s-one', 'arn:a'],
    ]);
    await updateStack(engine.services, stack, template('two'));
    expect([...engine.services.exports.keys()]).toEqual(['s.O', 's-two']);
  });

  it('rolls back where another stack exports the same name', async () => {
    const engine = fakeEngine();
    engine.services.exports.set('taken', 'theirs');
    const template = templateOf(`Resources: {A: {Type: Test::Thing, Properties: {Name: a}}}
Outputs: {O: {Value: x, Export: {Name: taken}}}`);
    const stack = await create(engine, template);
    expect(stack).toMatchObject({ status: 'ROLLBACK_COMPLETE', outputs: [] });
    expect(stack.failures).toMatchObject([
      { reason: 'Export with name taken is already exported by another stack' },
    ]);
    expect([...engine.services.exports]).toEqual([['taken', 'theirs']]);
  });

  it('never shows the value of a NoEcho parameter as an output', async () => {
    const template = templateOf(`Parameters: {P: {Type: String, NoEcho: true}}
Resources: {A: {Type: Test::Thing, Properties: {Name: a}}}
Outputs: {O: {Value: !Ref P}}`);
    const stack = await createStack(fakeEngine().services, 's', template, { P: 'hush' });
    expect(stack.outputs).toEqual([{ name: 'O', value: '****' }]);
  });

  it('never shows a secret that came back as an identifier', async () => {
    const engine = fakeEngine();
    engine.services.references = secretsOf('secretsmanager: {a: {v1: hush}}');
    const template = templateOf(`Resources:
  A: {Type: Test::Thing, Properties: {Name: '{{resolve:secretsmanager:a}}'}}
Outputs: {O: {Value: !GetAtt A.Arn}}`);
    const stack = await createStack(engine.services, 's', template);
    expect(engine.things.has('hush')).toBe(true);
    expect(stack.outputs).toEqual([{ name: 'O', value: 'arn:****' }]);
  });
});
