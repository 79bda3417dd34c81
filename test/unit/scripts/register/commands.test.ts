import { commandsOf, inShell } from '../../../../scripts/register/commands';
import { ASKED } from './asked';

describe('the commands', () => {
  it('say where the reason is, which no stack event has, if a version can not be registered', () => {
    const { hint } = commandsOf(ASKED).deploy;
    expect(hint).toContain(
      'aws cloudformation list-type-registrations --type RESOURCE --type-name ' +
        'Acme::Cognito::UserPoolUser --registration-status-filter FAILED --region eu-west-1',
    );
    expect(hint).toContain(
      'aws cloudformation describe-type-registration --region eu-west-1 --registration-token TOKEN',
    );
  });

  it('can be pasted into a shell', () => {
    expect(inShell(['s3', 'cp', 'a b', "it's"])).toBe("aws s3 cp 'a b' 'it'\\''s'");
    expect(inShell(commandsOf(ASKED).deploy.args)).toBe(
      'aws cloudformation deploy --stack-name Acme-Cognito-UserPoolUser ' +
        '--template-file build/acme-cognito-userpooluser-register.yaml ' +
        '--parameter-overrides PackageBucket=my-bucket PackageKey=acme-cognito-userpooluser-0123.zip ' +
        '--capabilities CAPABILITY_IAM --no-fail-on-empty-changeset --region eu-west-1',
    );
  });

  it('leave the Region to the AWS CLI where nobody knows it', () => {
    const commands = Object.values(commandsOf({ ...ASKED, region: undefined }));
    expect(commands.filter(({ args }) => args.includes('--region'))).toEqual([]);
  });
});
