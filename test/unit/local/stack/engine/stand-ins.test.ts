import { createStack } from '../../../../../local/stack/engine/create-stack';
import { deleteStack } from '../../../../../local/stack/engine/delete-stack';
import { detectDrift } from '../../../../../local/stack/engine/detect-drift';
import { standIns } from '../../../../../local/stack/engine/stack';
import { updateStack } from '../../../../../local/stack/engine/update-stack';
import { standIn } from '../../../../../local/stack/resources/stand-in';
import { templateOf } from '../../../../support/stack';
import { fakeEngine } from '../fake-engine';

const template = (size: string) =>
  templateOf(`Resources:
  Disk: {Type: AWS::EC2::Volume, Properties: {Size: ${size}, Key: '{{resolve:ssm-secure:k:1}}'}}
  A: {Type: Test::Thing, DependsOn: Disk, Properties: {Name: a}}
`);

async function arranged() {
  const engine = fakeEngine();
  const { findType } = engine.services;
  engine.services.findType = (name) => findType(name) ?? standIn(name);
  return { ...engine, stack: await createStack(engine.services, 's', template('1')) };
}

describe('stand-ins in a stack', () => {
  it('are marked in their events, and nothing is asked for them', async () => {
    const { events, stack } = await arranged();
    expect(stack).toMatchObject({ status: 'CREATE_COMPLETE', failures: [] });
    const marked = events.filter(({ isStandIn }) => isStandIn);
    expect(marked.map(({ status, logicalId }) => `${status} ${logicalId}`)).toEqual([
      'CREATE_IN_PROGRESS Disk',
      'CREATE_COMPLETE Disk',
    ]);
  });

  it('are told of after the stack is deleted, too', async () => {
    const { services, stack } = await arranged();
    expect(standIns(stack)).toEqual(['Disk']);
    await deleteStack(services, stack);
    expect(stack.status).toBe('DELETE_COMPLETE');
    expect(standIns(stack)).toEqual(['Disk']);
  });

  it('change in place, keep what they give, and are not looked at for drift', async () => {
    const { services, stack } = await arranged();
    const given = () => {
      const disk = stack.resources.get('Disk');
      return [disk?.physicalId, disk?.type.reference(disk.model)];
    };
    const before = given();
    await updateStack(services, stack, template('2'));
    expect(stack).toMatchObject({ status: 'UPDATE_COMPLETE', failures: [] });
    expect(given()).toEqual(before);
    expect(before).toEqual(['s-Disk', 's-Disk']);
    const drifts = await detectDrift(services, stack);
    expect(drifts.map(({ logicalId }) => logicalId)).toEqual(['A']);
  });

  it('have an id of their own in every stack', async () => {
    const { services } = await arranged();
    const second = await createStack(
      services,
      'two',
      templateOf('Resources: {Disk: {Type: AWS::EC2::Volume}}'),
    );
    expect(second).toMatchObject({ status: 'CREATE_COMPLETE', failures: [] });
  });
});
