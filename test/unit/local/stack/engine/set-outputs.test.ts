import { createStack } from '../../../../../local/stack/engine/create-stack';
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
      { logicalId: 's', reason: 'A has no value for Arn', place: { file: 't.yaml', line: 3 } },
    ]);
    const property = await create(
      engine,
      things({ A: 'Properties: {Name: a}', B: 'Properties: {Name: !GetAtt A.Arn}' }),
    );
    expect(property.failures).toMatchObject([
      { logicalId: 'B', reason: 'A has no value for Arn', place: { line: 3 } },
    ]);
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
