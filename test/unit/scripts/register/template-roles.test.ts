// The roles of register.yaml: what they may do, and who may take them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import schema from '../../../../aws-cognito-userpooluser.json';
import { read } from './read-template';

const statementsOf = (role: { Properties: { Policies: readonly Policy[] } }) =>
  role.Properties.Policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement);

interface Policy {
  readonly PolicyDocument: { readonly Statement: readonly Record<string, unknown>[] };
}

const REPORTS = join(__dirname, '../../../../src/runtime/reports');

describe('the role of the handlers', () => {
  const { ExecutionRole } = read().Resources;

  it('may do what the handlers of the schema may, and nothing else', () => {
    const [statement, ...others] = statementsOf(ExecutionRole);
    expect(others).toEqual([]);
    const declared = Object.values(schema.handlers).flatMap(({ permissions }) => permissions);
    expect([...new Set(declared)].sort()).toEqual(statement?.Action);
  });

  it('may do so on all user pools of its account and Region, or on those that are named', () => {
    const [statement] = statementsOf(ExecutionRole);
    const all = `arn:\${AWS::Partition}:cognito-idp:\${AWS::Region}:\${AWS::AccountId}:userpool/*`;
    const resources = ['AllUserPools', { Sub: all }, { Ref: 'UserPoolArns' }];
    expect(statement?.Resource).toEqual({ If: resources });
    const joined = { Join: ['', { Ref: 'UserPoolArns' }] };
    expect(read().Conditions).toEqual({ AllUserPools: { Equals: [joined, ''] } });
    expect(read().Parameters.UserPoolArns).toMatchObject({
      Type: 'CommaDelimitedList',
      Default: '',
    });
  });

  it('trusts this one type of its account and Region, in both forms of its ARN', () => {
    const type =
      `arn:\${AWS::Partition}:cloudformation:\${AWS::Region}:\${AWS::AccountId}:` +
      'type/resource/Acme-Cognito-UserPoolUser';
    expect(ExecutionRole.Properties.AssumeRolePolicyDocument.Statement).toEqual([
      {
        Effect: 'Allow',
        Principal: { Service: 'resources.cloudformation.amazonaws.com' },
        Action: 'sts:AssumeRole',
        Condition: {
          StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } },
          ArnLike: { 'aws:SourceArn': [{ Sub: type }, { Sub: `${type}/*` }] },
        },
      },
    ]);
  });
});

describe('the role of the log', () => {
  const statements = statementsOf(read().Resources.LogRole);

  it('may do what the handlers do to report, but make the log group, which is there', () => {
    const source = ['logs.ts', 'metrics.ts']
      .map((file) => readFileSync(join(REPORTS, file), 'utf8'))
      .join('');
    const called = [...source.matchAll(/new (\w+)Command\(/g)].map(([, name = '']) => name);
    const allowed = statements.flatMap(({ Action }) => [Action].flat());
    const names = allowed.map((action) => `${action}`.replace(/^\w+:/, ''));
    expect(names.sort()).toEqual(called.filter((name) => name !== 'CreateLogGroup').sort());
  });

  it('may do so in that log group and with the metrics of this type alone', () => {
    const [log, metrics] = statements;
    expect(log?.Resource).toEqual({ GetAtt: 'LogGroup.Arn' });
    expect(metrics?.Condition).toEqual({
      StringEquals: { 'cloudwatch:namespace': 'AWS/CloudFormation/Acme/Cognito/UserPoolUser' },
    });
  });
});
