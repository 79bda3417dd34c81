import { planOf, planProblems } from './planned';

const source = (rest: string) => `Conditions:
  Never: !Equals [a, b]
Resources:
  Pool: {Type: AWS::Cognito::UserPool}
  Extra: {Type: AWS::S3::Bucket, Condition: Never}
  R: {${rest}}
`;
const USER = 'Type: AWS::Cognito::UserPoolUser, Properties: {UserPoolId: !Ref Pool}';

describe('planResource', () => {
  it('waits for what it names, but not for what a condition leaves out', () => {
    const planned = planOf(source(`${USER}, DependsOn: [Extra]`)).resources.get('R');
    expect(planned?.dependencies).toEqual(['Pool']);
  });

  it('finds what it waits for in all parts of its functions', () => {
    const properties = '{P: !Select [0, !Split [",", !Join ["", [!GetAtt Pool.Arn, x]]]]}';
    const planned = planOf(source(`Type: AWS::S3::Bucket, Properties: ${properties}`));
    expect(planned.resources.get('R')?.dependencies).toEqual(['Pool']);
  });

  it('does not check the properties of a stand-in, nor of what is not made', () => {
    const properties = 'Properties: {Anything: [x]}, DeletionPolicy: Snapshot';
    expect(planProblems(source(`Type: AWS::S3::Bucket, ${properties}`))).toEqual([]);
    const left = 'Type: AWS::Cognito::UserPoolUser, Condition: Never';
    expect(planProblems(source(left))).toEqual([]);
  });

  it.each([
    ['Type: AWS::Cognito::UserPoolUser', 'R: UserPoolId is missing'],
    [`${USER}, Condition: Nevr`, 'R: there is no condition Nevr; did you mean Never?'],
    [`${USER}, DependsOn: Pol`, 'R: DependsOn names Pol, which is no resource; did you mean Pool?'],
    [
      `${USER}, DeletionPolicy: Snapshot`,
      'R: nothing can take a Snapshot of AWS::Cognito::UserPoolUser: Delete or Retain it',
    ],
  ])('refuses %s', (rest, problem) => {
    expect(planProblems(source(rest))).toEqual([`6: ${problem}`]);
  });

  it('takes functions in policies with the language extensions alone', () => {
    const rest = `${USER}, DeletionPolicy: !If [Never, Delete, Retain]`;
    const extended = planOf(`Transform: AWS::LanguageExtensions\n${source(rest)}`);
    expect(extended.resources.get('R')?.deletionPolicy).toBe('Retain');
    expect(planProblems(source(rest))).toEqual(['6: DeletionPolicy must be plain text']);
  });
});
