import { newStack } from '../../../../../local/stack/engine/new-stack';
import { plain } from '../../../../../local/stack/print/paint';
import { finish, printAll, StepError } from '../../../../../local/stack/story/story';
import { HERE, secretsOf } from '../../../../support/stack';
import { fakeEngine } from '../fake-engine';

describe('printAll', () => {
  it('prints no secret that was given out', () => {
    const { services } = fakeEngine();
    services.references = secretsOf('secretsmanager: {a: {v1: hush}}');
    services.references.answer('{{resolve:secretsmanager:a}}');
    const lines: string[] = [];
    const story = { services, stackName: 's', templates: [], paint: plain };
    printAll({ ...story, print: (line) => void lines.push(line) }, ['p|hush', 'x']);
    expect(lines).toEqual(['p|****', 'x']);
  });
});

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
