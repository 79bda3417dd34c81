import { endLines, endOf, exitCodeOf } from '../../../../../local/stack/story/ending';
import { StepError } from '../../../../../local/stack/story/story';
import { UsageError } from '../../../../../local/stack/story/usage-error';
import { TemplateError } from '../../../../../local/stack/template/problem';
import { HERE } from '../../../../support/stack';

const template = new TemplateError([{ place: HERE, message: 'no such type' }]);
const failure = { logicalId: 'Ada', reason: 'no way', place: HERE };
const step = new StepError('the stack ended in ROLLBACK_COMPLETE\nt.yaml:1: Ada: no way', [
  failure,
]);

describe('the end of a run that failed', () => {
  it('says what to do next, then the lines to look at', () => {
    expect(endLines(template)).toEqual([
      'a template is not right. Mend these lines, and run the same command again:',
      't.yaml:1: no such type',
    ]);
    const [what, ...lines] = endLines(step);
    expect(what).toMatch(/^the stack ended in ROLLBACK_COMPLETE\. .*run the same command again/);
    expect(lines).toEqual(['t.yaml:1: Ada: no way']);
    expect(what).toContain('. Nothing of it is left. ');
    expect(endLines(step, true)[0]).toContain('. Nothing of it is left here; in an account');
    expect(endLines(new Error('a.yaml is not there'))).toEqual(['a.yaml is not there']);
  });

  it('says the same to programs', () => {
    expect(endOf(template)).toMatchObject({
      ok: false,
      reason: 'a template is not right',
      problems: [{ place: HERE, message: 'no such type' }],
    });
    expect(endOf(step)).toMatchObject({
      reason: 'the stack ended in ROLLBACK_COMPLETE',
      problems: [{ logicalId: 'Ada', message: 'no way', place: HERE }],
    });
    expect(endOf(new Error('x'))).toMatchObject({ reason: 'x', problems: [] });
  });

  it('has the exit code 2 for a command line alone', () => {
    expect([new UsageError('x'), step, template].map(exitCodeOf)).toEqual([2, 1, 1]);
  });
});
