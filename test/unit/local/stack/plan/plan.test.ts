import { dependenciesIn, planStack } from '../../../../../local/stack/plan/plan';
import { findType } from '../../../../../local/stack/resources/types';
import { contextHere, problemsOf, templateOf } from '../../../../support/stack';

const stack = { name: 'team', id: 'arn', region: 'eu-west-1', accountId: '1' };
const plan = (source: string, parameters = {}) =>
  planStack(templateOf(source), contextHere({ parameters, stack, findType }));
const user = (id: string, rest = '', more = '') =>
  `  ${id}: {Type: AWS::Cognito::UserPoolUser, ${more} Properties: {UserPoolId: !Ref Pool, ${rest}}}\n`;
const POOL = 'Resources:\n  Pool: {Type: AWS::Cognito::UserPool}\n';

describe('planStack', () => {
  it('knows what waits for what, from references and DependsOn', () => {
    const source =
      POOL + user('A') + user('B', 'Username: !GetAtt A.Sub', 'DependsOn: [C],') + user('C');
    expect(dependenciesIn(plan(source))).toEqual(
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
    expect(problemsOf(() => plan(source, { Name: 'ok' }))).toEqual([]);
    expect(problemsOf(() => plan(source, { Name: 'not ok' }))).toEqual([
      expect.stringMatching(/^t\.yaml:4: A: Username must match/),
    ]);
    expect(problemsOf(() => plan(POOL + user('A', 'Username: !Ref AWS::NoValue')))).toEqual([]);
  });

  it('says that a parameter is missing, and nothing that follows from it', () => {
    const source = `Parameters: {Name: {Type: String}}\n${POOL}${user('A', 'Username: !Ref Name')}`;
    expect(problemsOf(() => plan(source))).toEqual([
      't.yaml:1: parameter Name has no value: give one with --parameters Name=…',
    ]);
  });

  it.each([
    [
      POOL + user('A', 'Username: !Ref Nobody'),
      't.yaml:3: there is no parameter or resource Nobody',
    ],
    [
      POOL + user('A', '', 'DependsOn: Pol,'),
      't.yaml:3: A: DependsOn names Pol, which is no resource; did you mean Pool?',
    ],
    [
      `${POOL}  A: {Type: AWS::S3::Bucket}`,
      't.yaml:3: A: the type AWS::S3::Bucket does not work here, only AWS::Cognito::UserPool, AWS::Cognito::UserPoolGroup and AWS::Cognito::UserPoolUser do',
    ],
    [
      `${POOL}  A: {Type: Acme::Cognito::UserPoolUsr}`,
      't.yaml:3: A: the type Acme::Cognito::UserPoolUsr does not work here; did you mean Acme::Cognito::UserPoolUser?',
    ],
    [`${POOL}  A:\n    Type: AWS::Cognito::UserPoolUser`, 't.yaml:3: A: UserPoolId is missing'],
    [
      `${POOL}Outputs: {O: {Value: !GetAtt Pool.Arm}}`,
      't.yaml:3: Pool (AWS::Cognito::UserPool) has no attribute Arm; did you mean Arn?',
    ],
    [
      POOL + user('A', '', 'DependsOn: B,') + user('B', '', 'DependsOn: A,'),
      't.yaml:3: circular dependency between A, B',
    ],
  ])('refuses %j', (source, problem) => {
    expect(problemsOf(() => plan(source))).toEqual([problem]);
  });

  it('knows which outputs show a NoEcho parameter', () => {
    const source = `Parameters: {P: {Type: String, NoEcho: true}, Q: {Type: String}}\n${POOL}
Outputs: {Secret: {Value: !Join ['', [a, !Ref P]]}, Open: {Value: !Ref Q}}`;
    const { outputs } = plan(source, { P: 'x', Q: 'y' });
    expect(outputs.map(({ name, secret }) => [name, secret])).toEqual([
      ['Secret', true],
      ['Open', false],
    ]);
  });
});
