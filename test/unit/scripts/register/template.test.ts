// What register.yaml makes, and that it can be deployed as it is.
import { registerTemplate } from '../../../../scripts/register/template';
import { REGISTRATION, read } from './read-template';

describe('the template', () => {
  it('registers the package, with a log, and makes that version the default', () => {
    const { Version, DefaultVersion } = read().Resources;
    expect(Version).toEqual({
      Type: 'AWS::CloudFormation::ResourceVersion',
      Properties: {
        TypeName: 'Acme::Cognito::UserPoolUser',
        SchemaHandlerPackage: { Sub: `s3://\${PackageBucket}/\${PackageKey}` },
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
