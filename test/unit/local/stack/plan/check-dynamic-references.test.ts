import { checkDynamicReferences } from '../../../../../local/stack/plan/check-dynamic-references';
import { planStack } from '../../../../../local/stack/plan/plan';
import { findType } from '../../../../../local/stack/resources/types';
import { contextHere, problemsOf, secretsOf, templateOf } from '../../../../support/stack';

const stack = { name: 'team', id: 'arn', region: 'eu-west-1', accountId: '1' };

function problemsWith(password: string, username = 'a') {
  const template = templateOf(`Resources:
  Pool: {Type: AWS::Cognito::UserPool}
  A:
    Type: AWS::Cognito::UserPoolUser
    Properties:
      UserPoolId: !Ref Pool
      Password: ${password}
      Username: ${username}
`);
  const plan = planStack(template, contextHere({ stack, findType }));
  const references = secretsOf('secretsmanager: {team/a: {v1: {password: hush}}}');
  return problemsOf(() => checkDynamicReferences(plan, references));
}

describe('checkDynamicReferences', () => {
  it('finds nothing wrong with what has an answer', () => {
    expect(problemsWith("'{{resolve:secretsmanager:team/a:SecretString:password}}'")).toEqual([]);
  });

  it('names every reference without an answer, with its line', () => {
    const reference = `{{resolve:secretsmanager:\${AWS::StackName}/b}}`;
    expect(problemsWith(`!Sub '${reference}'`, "'{{resolve:ssm:a}}'")).toEqual([
      't.yaml:7: A: {{resolve:secretsmanager:team/b}}: secrets.yaml has no secret team/b; did you mean team/a?',
      't.yaml:8: A: {{resolve:ssm:a}}: secrets.yaml has no parameter a',
    ]);
  });

  it('lets pass a secret that the same template makes', () => {
    const secret = '  S: {Type: AWS::SecretsManager::Secret, Properties: {Name: team/new}}';
    const reference = "'{{resolve:secretsmanager:team/new:SecretString:password}}'";
    expect(problemsWith(reference, `a\n${secret}`)).toEqual([]);
    expect(problemsWith(reference)).toHaveLength(1);
  });

  it('asks for nothing of a stand-in', () => {
    const reference = '{{resolve:secretsmanager:no/such}}';
    const standIn = `  D: {Type: AWS::RDS::DBInstance, Properties: {MasterUserPassword: '${reference}'}}`;
    expect(problemsWith('x', `a\n${standIn}`)).toEqual([]);
  });

  it('leaves to the deployment what is not known before it', () => {
    expect(problemsWith(`!Sub '{{resolve:ssm:\${Pool}}}'`)).toEqual([]);
  });
});
