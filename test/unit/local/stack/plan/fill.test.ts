// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is the syntax of Fn::Sub.
import { membersOf } from '../../../../../local/unknown';
import { outputsIn, planOf, planProblems, propertiesIn } from './planned';

const source = (value: string) => `Parameters:
  Stage: {Type: String, Default: dev}
Mappings: {Stages: {dev: {Name: d}}}
Conditions:
  Prod: !Equals [!Ref Stage, prod]
Resources:
  Bucket: {Type: AWS::S3::Bucket}
  Extra: {Type: AWS::S3::Bucket, Condition: Prod}
  Other: {Type: AWS::S3::Bucket, Properties: {P: ${value}}}
`;
const filled = (value: string) => membersOf(propertiesIn(planOf(source(value))).Other).P;

describe('fill', () => {
  it.each([
    ['!FindInMap [Stages, !Ref Stage, Name]', 'd'],
    ['!If [Prod, !GetAtt Extra.Arn, none]', 'none'],
    ['!Sub "${Stage}-${Bucket}"', { 'Fn::Sub': [['dev', '-', { Ref: 'Bucket' }]] }],
    ['!Select [0, !Split ["/", !GetAtt Bucket.Url]]', expect.anything()],
    ['!If [Prod, !Ref Extra, !Ref AWS::NoValue]', undefined],
  ])('fills in %s', (value, expected) => {
    expect(filled(value)).toEqual(expected);
  });

  it('places what comes from a mapping or parameter where it is used', () => {
    const user = `Mappings: {M: {a: {b: x}}}
Parameters: {P: {Type: String, Default: x}}
Resources:
  A: {Type: AWS::Cognito::UserPoolUser, Properties: {UserPoolId: p_1, Enabled: `;
    const problem = '4: A: Enabled must be true or false';
    expect(planProblems(`${user}!FindInMap [M, a, b]}}`)).toEqual([problem]);
    expect(planProblems(`${user}!Ref P}}`)).toEqual([problem]);
  });

  it('leaves out resources and outputs whose condition does not hold', () => {
    const plan = planOf(`${source('x')}Outputs: {O: {Value: !Ref Extra, Condition: Prod}}`);
    expect([...plan.resources.keys()]).toEqual(['Bucket', 'Other']);
    expect(outputsIn(plan)).toEqual({});
    const parameters = { Stage: 'prod' };
    const all = planOf(`${source('x')}Outputs: {O: {Value: !Ref Extra, Condition: Prod}}`, {
      parameters,
    });
    expect([...all.resources.keys()]).toEqual(['Bucket', 'Extra', 'Other']);
    expect(outputsIn(all)).toEqual({ O: { Ref: 'Extra' } });
  });

  it.each([
    [
      '!Ref Extra',
      'Extra is not made, for its condition Prod does not hold: refer to it under the same condition, by Fn::If',
    ],
    ['!If [Prod, !Ref Nobody, x]', 'there is no parameter or resource Nobody'],
    ['!If [Prd, a, b]', 'there is no condition Prd; did you mean Prod?'],
    [
      '!FindInMap [Stages, !Ref Bucket, Name]',
      "Fn::FindInMap is evaluated before anything is made, so it can't refer to Bucket",
    ],
    [
      '!ImportValue {"Fn::Sub": "${Bucket}-x"}',
      "Fn::ImportValue is evaluated before anything is made, so it can't refer to Bucket",
    ],
  ])('refuses %s', (value, problem) => {
    expect(planProblems(source(value))).toEqual([`9: ${problem}`]);
  });
});
