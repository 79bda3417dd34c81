import { newStack } from '../../../../../local/stack/engine/new-stack';
import { finish, StepError } from '../../../../../local/stack/story/story';
import { HERE } from '../../../../support/stack';
import { fakeEngine } from '../fake-engine';

describe('finish', () => {
  it('throws what failed and where, unless the stack ended as it should', () => {
    const stack = newStack(fakeEngine().services, 's');
    expect(() => finish(stack, 'REVIEW_IN_PROGRESS')).not.toThrow();
    expect(() => finish(stack, 'CREATE_COMPLETE')).toThrow(StepError);
    stack.failures.push({ logicalId: 'A', reason: 'no\n way', place: HERE });
    expect(() => finish(stack, 'REVIEW_IN_PROGRESS')).toThrow(
      'the stack ended in REVIEW_IN_PROGRESS\nt.yaml:1: A: no way',
    );
  });
});
