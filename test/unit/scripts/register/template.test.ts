// register.yaml, read as CloudFormation would read it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type ScalarTag, type YAMLSeq } from 'yaml';
import schema from '../../../../aws-cognito-userpooluser.json';
import { permissionsOf, registerTemplate } from '../../../../scripts/register/template';

const ROOT = join(__dirname, '../../../..');
const REGISTRATION = {
  typeName: 'Acme::Cognito::UserPoolUser',
  packageKey: 'acme-cognito-userpooluser-0123.zip',
  permissions: permissionsOf(schema),
};

const scalar = (name: string): ScalarTag => ({
  tag: `!${name}`,
  resolve: (value: string) => ({ [name]: value }),
});
const list = (name: string) => ({
  tag: `!${name}`,
  collection: 'seq' as const,
  resolve: (value: unknown) => ({ [name]: (value as YAMLSeq).toJSON() }),
});
const customTags = [...['Ref', 'Sub', 'GetAtt'].map(scalar), ...['If', 'Equals', 'Join'].map(list)];

function read(changes: Partial<typeof REGISTRATION> = {}) {
  const text = registerTemplate({ ...REGISTRATION, ...changes });
  return parse(text, { version: '1.1', customTags });
}

const statementsOf = (role: { Properties: { Policies: readonly Policy[] } }) =>
  role.Properties.Policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement);

interface Policy {
  readonly PolicyDocument: { readonly Statement: readonly Record<string, unknown>[] };
}

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
    const all =
      'arn:$' +
      '{AWS::Partition}:cognito-idp:$' +
      '{AWS::Region}:$' +
      '{AWS::AccountId}:userpool/*';
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
      'arn:$' +
      '{AWS::Partition}:cloudformation:$' +
      '{AWS::Region}:$' +
      '{AWS::AccountId}:type/resource/Acme-Cognito-UserPoolUser';
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
    const folder = join(ROOT, 'src/runtime/reports');
    const source = ['logs.ts', 'metrics.ts']
      .map((file) => readFileSync(join(folder, file), 'utf8'))
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

describe('the template', () => {
  it('registers the package, with a log, and makes that version the default', () => {
    const { Version, DefaultVersion } = read().Resources;
    expect(Version).toEqual({
      Type: 'AWS::CloudFormation::ResourceVersion',
      Properties: {
        TypeName: 'Acme::Cognito::UserPoolUser',
        SchemaHandlerPackage: { Sub: 's3://$' + '{PackageBucket}/$' + '{PackageKey}' },
        ExecutionRoleArn: { GetAtt: 'ExecutionRole.Arn' },
        LoggingConfig: { LogGroupName: { Ref: 'LogGroup' }, LogRoleArn: { GetAtt: 'LogRole.Arn' } },
      },
    });
    expect(DefaultVersion.Properties).toEqual({ TypeVersionArn: { Ref: 'Version' } });
  });

  it('is the same for the same package, and differs by the key alone for another', () => {
    const text = registerTemplate(REGISTRATION);
    expect(registerTemplate(REGISTRATION)).toBe(text);
    const next = registerTemplate({ ...REGISTRATION, packageKey: 'another.zip' });
    expect(next).toBe(text.replace(REGISTRATION.packageKey, 'another.zip'));
    expect(text.split(REGISTRATION.packageKey)).toHaveLength(2);
    expect(read().Parameters.PackageKey.Default).toBe(REGISTRATION.packageKey);
  });

  it('names no role, so that every Region of an account can have the stack', () => {
    const { ExecutionRole, LogRole } = read().Resources;
    for (const { Properties } of [ExecutionRole, LogRole]) {
      expect(Properties).not.toHaveProperty('RoleName');
    }
  });

  it.each(['3M::Cognito::User', '2024::10::12', 'Null::True::Off'])('can register %s', (name) => {
    const { Version, LogGroup } = read({ typeName: name }).Resources;
    expect(Version.Properties.TypeName).toBe(name);
    expect(LogGroup.Properties.LogGroupName).toBe(name.replaceAll('::', '-'));
  });

  it('goes inline, as aws cloudformation deploy sends it', () => {
    const typeName = ['a', 'b', 'c'].map((letter) => letter.repeat(64)).join('::');
    expect(registerTemplate({ ...REGISTRATION, typeName }).length).toBeLessThan(51_200);
  });
});
