// The stand-in for AWS that the commands of the documents run against, as the real CLI sees it.
import { awsCommand } from '../support/aws-command';
import { AwsRefusal, type AwsStub, startAwsStub } from '../support/aws-stub';

const done = (output: string) => ({ code: 0, errors: '', output: expect.stringContaining(output) });
const refused = (errors: string) => ({ code: 255, errors: expect.stringContaining(errors) });

describe('the AWS CLI on the stub', () => {
  let stub: AwsStub;
  beforeEach(async () => {
    stub = await startAwsStub();
  });
  afterEach(() => stub.close());

  const aws = (line: string) => awsCommand(stub, `aws ${line}`);
  const operations = () => stub.takeCalls().map(({ operation }) => operation);

  it('deploys a stack: new at first, an update from then on', async () => {
    const deploy = 'cloudformation deploy --stack-name team --template-file examples/team.yaml';
    expect(await aws(deploy)).toMatchObject(done('Successfully created/updated stack - team'));
    expect(stub.stacks.get('team')).toBe('CREATE_COMPLETE');
    await aws(deploy);
    expect(stub.stacks.get('team')).toBe('UPDATE_COMPLETE');
    expect(operations().filter((name) => name.startsWith('Execute'))).toHaveLength(2);
  });

  it('says of a stack that nobody made that there is none', async () => {
    const missing = refused('Stack with id nowhere does not exist');
    expect(await aws('cloudformation describe-stacks --stack-name nowhere')).toMatchObject(missing);
  });

  it('answers each protocol, and keeps what was asked', async () => {
    const script = `
aws sts get-caller-identity --query Account --output text
aws cloudcontrol get-resource --type-name Acme::Cognito::UserPoolUser --identifier 'pool|ada' --query TypeName
aws s3 cp README.md s3://bucket/folder/README.md --only-show-errors
aws cloudwatch delete-alarms --alarm-names one`;
    expect(await awsCommand(stub, script)).toEqual({
      code: 0,
      output: '123456789012\n"Acme::Cognito::UserPoolUser"\n',
      errors: '',
    });
    expect(stub.calls).toEqual([
      { service: 'sts', operation: 'GetCallerIdentity', input: { Version: '2011-06-15' } },
      {
        service: 'cloudcontrolapi',
        operation: 'GetResource',
        input: { TypeName: 'Acme::Cognito::UserPoolUser', Identifier: 'pool|ada' },
      },
      {
        service: 's3',
        operation: 'PutObject',
        input: { Bucket: 'bucket', Key: 'folder/README.md' },
      },
      { service: 'monitoring', operation: 'DeleteAlarms', input: { AlarmNames: ['one'] } },
    ]);
  });

  it('refuses an operation that it does not know, and what a test has it refuse', async () => {
    expect(await aws('sts get-session-token')).toMatchObject(refused('no answer to sts'));
    stub.answer('sts', 'GetCallerIdentity', () => {
      throw new AwsRefusal('ExpiredToken', 'The security token is expired');
    });
    expect(await aws('sts get-caller-identity')).toMatchObject(refused('(ExpiredToken)'));
  });
});
