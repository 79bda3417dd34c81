import { planProblems, planWarnings } from './planned';

const source = (rule: string) => `Parameters:
  Stage: {Type: String, Default: prod}
  Size: {Type: Number, Default: 5}
Rules:
  R: ${rule}
Resources:
  Bucket: {Type: AWS::S3::Bucket}
`;
const SMALL = '{"Fn::Contains": [[1, 2], !Ref Size]}';
const problems = (rule: string) => planProblems(source(rule));

describe('checkRules', () => {
  it.each([
    `{Assertions: [{Assert: {"Fn::Not": [${SMALL}]}}]}`,
    `{RuleCondition: !Equals [!Ref Stage, dev], Assertions: [{Assert: ${SMALL}}]}`,
    '{Assertions: [{Assert: !Or [!Equals [a, b], !Equals [!Ref Stage, prod]]}]}',
  ])('lets pass %s', (rule) => {
    expect(problems(rule)).toEqual([]);
  });

  it.each([
    [
      `{RuleCondition: !Equals [!Ref Stage, prod], Assertions: [{Assert: ${SMALL}, AssertDescription: only small ones}]}`,
      'rule R: only small ones',
    ],
    [`{Assertions: [{Assert: ${SMALL}}]}`, 'rule R: the parameters do not keep to it'],
    ['{Assertions: [{Assert: a}]}', 'rule R must assert what is true or false, as Fn::Equals is'],
    ['{Assertions: [{}]}', 'an assertion of rule R needs an Assert'],
    ['{}', 'rule R needs a list of Assertions'],
    [
      '{Assertions: [], Asserts: []}',
      "rule R can't have Asserts: it takes RuleCondition, Assertions",
    ],
    ['{Assertions: [{Assert: !Equals [!Ref Bucket, a]}]}', 'there is no parameter Bucket'],
  ])('refuses %s', (rule, problem) => {
    expect(problems(rule)[0]).toBe(`5: ${problem}`);
  });

  it('warns of a rule that only the account could answer', () => {
    const rule = '{Assertions: [{Assert: !Equals [{"Fn::ValueOf": [Stage, Tags.a]}, b]}]}';
    expect(planWarnings(source(rule))).toEqual([
      '5: rule R is not checked here: it asks the account about a resource',
    ]);
  });
});
