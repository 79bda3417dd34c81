import { answerValue } from '../../../../../local/stack/dynamic-references/answer-value';
import { listHere, mapHere, reports, secretsOf, textHere } from '../../../../support/stack';

const references = secretsOf('ssm: {x: one, y: two}');
const X = '{{resolve:ssm:x}}';

function answered(text: string, before: [string, string][] = []) {
  const { report, lines } = reports();
  const value = mapHere({ A: listHere(textHere(text)) });
  return { ...answerValue(value, references, new Map(before), report), lines };
}

describe('answerValue', () => {
  it('answers every reference, in lists and maps and within a text', () => {
    const { value, answers } = answered(`a ${X}-{{resolve:ssm:y}}`);
    expect(value).toEqual(mapHere({ A: listHere(textHere('a one-two')) }));
    expect([...answers]).toEqual([
      [X, 'one'],
      ['{{resolve:ssm:y}}', 'two'],
    ]);
  });

  it('keeps an answer of before as long as the reference is the same', () => {
    const { value, answers } = answered(X, [[X, 'then']]);
    expect(value).toEqual(mapHere({ A: listHere(textHere('then')) }));
    expect([...answers]).toEqual([[X, 'then']]);
    expect([...answered('{{resolve:ssm:y}}', [[X, 'then']]).answers.values()]).toEqual(['two']);
  });

  it('does not look for references in an answer', () => {
    const nested = secretsOf(`ssm: {n: '{{resolve:ssm:x}} $&'}`);
    const { value } = answerValue(textHere('{{resolve:ssm:n}}'), nested, new Map(), () => {});
    expect(value).toEqual(textHere('{{resolve:ssm:x}} $&'));
  });

  it.each([
    ['{{resolve:ssm:z}}', '1: {{resolve:ssm:z}}: secrets.yaml has no parameter z; did you mean x?'],
    ['{{resolve:ssm:x}', '1: a dynamic reference ends with }}, and has no braces inside'],
  ])('reports %s with its line', (text, problem) => {
    expect(answered(text).lines).toEqual([problem]);
  });
});
