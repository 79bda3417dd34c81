import { dependenciesIn } from '../../../../../local/stack/plan/plan';
import { planOf, planProblems, planWarnings, propertiesIn } from './planned';

const user = (id: string, rest = '', more = '') =>
  `  ${id}: {Type: AWS::Cognito::UserPoolUser, ${more} Properties: {UserPoolId: !Ref Pool, ${rest}}}\n`;
const POOL = 'Resources:\n  Pool: {Type: AWS::Cognito::UserPool}\n';

describe('planStack', () => {
  it('knows what waits for what, from references and DependsOn', () => {
    const source =
      POOL + user('A') + user('B', 'Username: !GetAtt A.Sub', 'DependsOn: [C],') + user('C');
    expect(dependenciesIn(planOf(source))).toEqual(
      new Map([
        ['Pool', []],
        ['A', ['Pool']],
        ['B', ['C', 'Pool', 'A']],
        ['C', ['Pool']],
      ]),
    );
  });

  it('fills in parameters and pseudo parameters, so that they are checked too', () => {
    const source = `Parameters: {Name: {Type: String}}\n${POOL}${user('A', 'Username: !Ref Name')}`;
    expect(planProblems(source, { parameters: { Name: 'ok' } })).toEqual([]);
    expect(planProblems(source, { parameters: { Name: 'not ok' } })).toEqual([
      '4: A: Username must have no spaces in it',
    ]);
    expect(planProblems(POOL + user('A', 'Username: !Ref AWS::NoValue'))).toEqual([]);
  });

  it('knows the exports of other stacks and what is kept in the Parameter Store', () => {
    const source = `Parameters: {Name: {Type: AWS::SSM::Parameter::Value<String>, Default: /name}}
Resources:
${user('A', 'Username: !Ref Name').replace('!Ref Pool', '!ImportValue pool')}`;
    const exports = new Map([['pool', 'eu-west-1_x']]);
    const ssmParameter = (name: string) => (name === '/name' ? 'ada' : undefined);
    expect(propertiesIn(planOf(source, { exports, ssmParameter }))).toEqual({
      A: { UserPoolId: 'eu-west-1_x', Username: 'ada' },
    });
  });

  it('says that a parameter is missing, and nothing that follows from it', () => {
    const source = `Parameters: {Name: {Type: String}}\n${POOL}${user('A', 'Username: !Ref Name')}`;
    const missing = '1: parameter Name has no value: give one with --parameters Name=…';
    expect(planProblems(source)).toEqual([missing]);
    const loop = `${POOL}  Fn::ForEach::L: [N, !Ref Name, {"U\${N}": {Type: A::B::C}}]
Transform: AWS::LanguageExtensions
Outputs: {O: {Value: !Ref UX}}
Parameters: {Name: {Type: CommaDelimitedList}}`;
    expect(planProblems(loop)).toEqual([missing.replace('1:', '6:')]);
  });

  it('says nothing of what a macro might have made', () => {
    const source = `${POOL}  Fn::Transform: {Name: AWS::Include}\nOutputs: {O: {Value: !Ref Other}}`;
    expect(planProblems(source)).toEqual([
      expect.stringMatching(/^3: Fn::Transform: the macro AWS::Include is not supported here/),
    ]);
  });

  it('tells what reading found with what planning finds, in order of lines', () => {
    const source = `${POOL}${user('A', 'Username: !Ref Nobody')}  my-user: {Type: AWS::S3::Bucket}\nX: {}\n`;
    expect(planProblems(source).map((line) => line.slice(0, 12))).toEqual([
      '3: there is ',
      '4: my-user i',
      '5: a templat',
    ]);
  });

  it.each([
    [POOL + user('A', 'Username: !Ref Nobody'), '3: there is no parameter or resource Nobody'],
    [
      `${POOL}Outputs: {O: {Value: !GetAtt Pool.Arm}}`,
      '3: Pool (AWS::Cognito::UserPool) has no attribute Arm; did you mean Arn?',
    ],
    [
      POOL + user('A', '', 'DependsOn: B,') + user('B', '', 'DependsOn: A,'),
      '3: circular dependency between A, B: one of them must do without a reference to another, or without its DependsOn',
    ],
  ])('refuses %j', (source, problem) => {
    expect(planProblems(source)).toEqual([problem]);
  });

  it('counts the resources', () => {
    const buckets = Array.from(
      { length: 500 },
      (_, index) => `  B${index}: {Type: AWS::S3::Bucket}`,
    );
    expect(planProblems(POOL + buckets.join('\n'))).toEqual([
      '2: a template can have 500 Resources, this one has 501: split the stack',
    ]);
  });

  it('has the warnings of reading with its own, in order of lines', () => {
    const source = `Parameters: {P: {Type: String, Default: no}}
Conditions: {C: !Equals [!Ref P, off]}
${POOL}${user('A', 'Password: Correct-Horse-7, Username: 0123')}Outputs: {O: {Value: 1_0}}`;
    expect(planWarnings(source).map((line) => line.slice(0, 12))).toEqual([
      '1: no is the',
      '2: off is th',
      '5: A: Passwo',
      '5: 0123 is t',
      '6: 1_0 is th',
    ]);
  });
});
