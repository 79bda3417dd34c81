import { outputsIn, planOf, planProblems } from './planned';

const source = (conditions: string, parameters = '') => `Parameters:
  Stage: {Type: String, Default: dev}
  Names: {Type: CommaDelimitedList, Default: "a,b"}
${parameters}Conditions:
${conditions}
Resources:
  Bucket: {Type: AWS::S3::Bucket}
`;

function truth(conditions: string) {
  const outputs = 'Outputs: {O: {Value: !If [C, held, failed]}}';
  return outputsIn(planOf(source(conditions) + outputs)).O;
}

describe('evaluateConditions', () => {
  it.each([
    ['  C: !Equals [!Ref Stage, dev]', 'held'],
    ['  C: !Not [!Equals [!Ref Stage, dev]]', 'failed'],
    [
      '  C: !And [!Condition D, !Not [!Condition E]]\n  D: !Equals [1, 1]\n  E: !Equals [1, 2]',
      'held',
    ],
    ['  C: !Equals [!Join [",", !Ref Names], "a,b"]', 'held'],
    ['  C: !Equals [!Ref AWS::Region, eu-west-1]', 'held'],
    ['  C: {Condition: D}\n  D: !Equals [a, b]', 'failed'],
  ])('evaluates %s', (conditions, expected) => {
    expect(truth(conditions)).toBe(expected);
  });

  it.each([
    ['  C: !Condition D\n  D: !Condition C', '5: circular dependency between the conditions C, D'],
    ['  C: yes', '5: condition C must be a function that is true or false, as Fn::Equals'],
    ['  C: !Equals [!Ref Bucket, a]', '5: there is no parameter Bucket'],
    ['  C: !Equals [!Ref Stag, a]', '5: there is no parameter Stag; did you mean Stage?'],
    ['  C: !Not [!Condition Other]', '5: there is no condition Other'],
    ['  C: !Equals [a]', '5: Fn::Equals takes a list of two values'],
  ])('refuses %j', (conditions, problem) => {
    expect(planProblems(source(conditions))[0]).toBe(problem);
  });

  it('says nothing of a condition on a parameter without a value', () => {
    const conditions = '  C: !Equals [!Ref Open, x]';
    expect(planProblems(source(conditions, '  Open: {Type: String}\n'))).toEqual([
      '4: parameter Open has no value: give one with --parameters Open=…',
    ]);
  });
});
