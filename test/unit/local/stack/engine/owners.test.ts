import { createStack } from '../../../../../local/stack/engine/create-stack';
import { newStack } from '../../../../../local/stack/engine/new-stack';
import { disown, own, ownerOf, refusesOwner } from '../../../../../local/stack/engine/owners';
import { secretsOf, things } from '../../../../support/stack';
import { fakeEngine } from '../fake-engine';

async function arranged() {
  const { services } = fakeEngine();
  const stack = await createStack(services, 's', things({ A: 'Properties: {Name: hush}' }));
  const resource = stack.resources.get('A');
  if (!resource) throw new Error('no resource');
  return { services, resource };
}

describe('owners', () => {
  it('tell who has a physical id, until nobody has', async () => {
    const { services, resource } = await arranged();
    expect(ownerOf(services, resource)).toBe('stack s as A');
    disown(services, resource);
    expect(ownerOf(services, resource)).toBeUndefined();
    expect(refusesOwner(services, resource)).toBeUndefined();
    own(services, newStack(services, 'other'), resource);
    expect(ownerOf(services, resource)).toBe('stack other as A');
  });

  it('refuse a second one, without a secret that is the physical id', async () => {
    const { services, resource } = await arranged();
    expect(refusesOwner(services, resource)).toBe('hush already exists in stack s as A');
    services.references = secretsOf('secretsmanager: {a: {v1: hush}}');
    services.references.answer('{{resolve:secretsmanager:a}}');
    expect(refusesOwner(services, resource)).toBe('**** already exists in stack s as A');
  });
});
