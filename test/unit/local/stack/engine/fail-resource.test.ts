import { failResource } from '../../../../../local/stack/engine/fail-resource';
import { newStack } from '../../../../../local/stack/engine/new-stack';
import { HERE } from '../../../../support/stack';
import { fakeEngine } from '../fake-engine';

describe('failResource', () => {
  it('emits the event, remembers the failure and its line, and answers false', () => {
    const { services, events } = fakeEngine();
    const stack = newStack(services, 's');
    const type = services.findType('Test::Thing');
    if (!type) throw new Error('no type');
    const resource = { logicalId: 'A', type, place: HERE };
    expect(failResource(services, stack, resource, 'CREATE_FAILED', 'why')).toBe(false);
    expect(events).toMatchObject([{ status: 'CREATE_FAILED', logicalId: 'A', reason: 'why' }]);
    expect(stack.failures).toEqual([{ logicalId: 'A', reason: 'why', place: HERE }]);
  });
});
