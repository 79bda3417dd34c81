import { createStack } from '../../../../../local/stack/engine/create-stack';
import { resourceValues } from '../../../../../local/stack/engine/resource-values';
import { planContext } from '../../../../../local/stack/engine/services';
import { planStack } from '../../../../../local/stack/plan/plan';
import { secretsOf, things } from '../../../../support/stack';
import { fakeEngine } from '../fake-engine';

const REFERENCE = '{{resolve:secretsmanager:a}}';
const template = things({ A: `Properties: {Name: a, Secret: '${REFERENCE}'}` });

async function arranged() {
  const { services } = fakeEngine();
  services.references = secretsOf('secretsmanager: {a: {v1: hush}}');
  const stack = await createStack(services, 's', template);
  const planned = planStack(template, planContext(services, stack, {})).resources.get('A');
  if (!planned) throw new Error('nothing planned');
  return { services, stack, planned };
}

describe('resourceValues', () => {
  it('are what is declared, what is sent, and what was answered', async () => {
    const { services, stack, planned } = await arranged();
    expect(resourceValues(services, stack, planned)).toEqual({
      properties: { Name: 'a', Secret: REFERENCE },
      sent: { Name: 'a', Secret: 'hush' },
      answers: new Map([[REFERENCE, 'hush']]),
    });
  });

  it('stand as they were answered before', async () => {
    const { services, stack, planned } = await arranged();
    services.references = secretsOf('secretsmanager: {a: {v1: changed}}');
    const before = stack.resources.get('A');
    expect(resourceValues(services, stack, planned, before).sent.Secret).toBe('hush');
    expect(resourceValues(services, stack, planned).sent.Secret).toBe('changed');
  });

  it('ask for nothing where nothing is made', async () => {
    const { services, stack, planned } = await arranged();
    services.references = secretsOf('ssm: {}');
    const type = { ...planned.type, isStandIn: true } as const;
    expect(resourceValues(services, stack, { ...planned, type }).answers.size).toBe(0);
  });
});
