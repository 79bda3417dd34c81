import { asText } from '../../../../../local/stack/print/as-text';
import { plain } from '../../../../../local/stack/print/paint';

describe('asText', () => {
  it('says where the endpoints are, and which pools are empty ones', () => {
    const [first, second] = asText(
      { kind: 'endpoints', cognito: 'http://a', lambda: 'http://b', emptyPools: ['eu-west-1_x'] },
      plain,
      80,
    );
    expect(first).toBe('An empty user pool stands in for eu-west-1_x, which is elsewhere.');
    expect(second).toBe(
      'User pools at http://a, handlers at http://b, both on this machine alone.',
    );
  });

  it('says what is watched, and what went wrong meanwhile', () => {
    expect(asText({ kind: 'watching', files: ['a.yaml', 'src'] }, plain, 80)).toEqual([
      '',
      'Watching a.yaml, src. Ctrl-C ends it.',
    ]);
    const problems = [
      { logicalId: 'A', message: 'no', place: { file: 't.yaml', line: 2 } },
      { message: 'way' },
    ];
    expect(asText({ kind: 'failure', reason: 'why', problems }, plain, 80)).toEqual([
      'Failed: why',
      't.yaml:2: A: no',
      'way',
    ]);
  });

  it('sets a step apart, and an end; a bad one is told where errors go', () => {
    expect(asText({ kind: 'step', title: 'Create' }, plain, 80)).toEqual(['', 'Create']);
    expect(asText({ kind: 'end', ok: true }, plain, 80)).toEqual([
      '',
      'Done. Nothing of it is left.',
    ]);
    expect(asText({ kind: 'end', ok: true, isKept: true }, plain, 80)).toEqual([
      '',
      'Done. Nothing of it is left here; in an account, what was DELETE_SKIPPED would be.',
    ]);
    expect(asText({ kind: 'end', ok: false, reason: 'x', problems: [] }, plain, 80)).toEqual([]);
  });
});
