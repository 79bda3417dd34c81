// `npm run register` with the real AWS CLI, against a stub on the loopback interface.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageKey } from '../../scripts/register/names';
import { registerTemplate } from '../../scripts/register/template';
import { awsEnvironment } from '../support/aws-command';
import { AwsRefusal, type AwsStub, startAwsStub } from '../support/aws-stub';
import { ended } from '../support/ended';
import { useFreshFolder } from '../support/fresh-folder';

const ROOT = join(__dirname, '../..');
// Another name than that of package.test.ts, which packages beside this one.
const NAME = 'Example::Cognito::UserPoolUser';
const STACK = 'Example-Cognito-UserPoolUser';
const FILE = 'build/example-cognito-userpooluser';
const ARGS = ['--type-name', NAME, '--bucket', 'my-bucket'];

// A package and its template, for those that don't make them first.
beforeAll(() => {
  const zip = Buffer.from('the package');
  const registration = { typeName: NAME, packageKey: packageKey(NAME, zip), permissions: [] };
  mkdirSync(join(ROOT, 'build'), { recursive: true });
  writeFileSync(join(ROOT, `${FILE}.zip`), zip);
  writeFileSync(join(ROOT, `${FILE}-register.yaml`), registerTemplate(registration));
});

const bin = useFreshFolder();
let aws: AwsStub;
beforeEach(async () => {
  aws = await startAwsStub();
});
afterEach(() => aws.close());

const run = (command: string, args: string[]) =>
  ended(spawn(command, args, { cwd: ROOT, env: awsEnvironment(aws.url) }));

const main = (...args: string[]) =>
  run(process.execPath, ['--import', 'tsx', 'scripts/register/main.ts', ...ARGS, ...args]);

const commandsIn = (output: string) => output.split('\n').filter((line) => line.startsWith('aws '));

/** What was asked, and with what in it. */
const called = (operation: string) => aws.calls.find((call) => call.operation === operation)?.input;

describe('npm run register', () => {
  it('packages the type and registers it, each command seen before it runs', async () => {
    const { code, output, errors } = await run('sh', ['scripts/register.sh', ...ARGS]);
    expect([code, output]).toEqual([0, expect.stringContaining(`${NAME} is registered`)]);
    expect(errors).toBe(`${FILE}.zip\n`);
    expect(aws.calls.map(({ operation }) => operation)).toEqual([
      'GetCallerIdentity',
      'HeadBucket',
      'ListTypes',
      'PutObject',
      'DescribeStacks',
      'CreateChangeSet',
      'DescribeChangeSet',
      'ExecuteChangeSet',
      'DescribeStacks',
      'DescribeType',
    ]);
    const key = packageKey(NAME, readFileSync(join(ROOT, `${FILE}.zip`)));
    expect(called('PutObject')).toEqual({ Bucket: 'my-bucket', Key: key });
    const sent = called('CreateChangeSet') ?? {};
    const values = Object.keys(sent).filter((name) => name.endsWith('.ParameterValue'));
    expect(values.map((name) => sent[name])).toEqual(['my-bucket', key]);
    expect(sent).toMatchObject({
      StackName: STACK,
      TemplateBody: readFileSync(join(ROOT, `${FILE}-register.yaml`), 'utf8'),
    });
    expect(output.indexOf('aws s3 cp')).toBeLessThan(output.indexOf('upload: build'));
    const commands = commandsIn(output);
    expect(commands).toHaveLength(6);
    expect(commands.filter((line) => !line.includes(' --region us-east-1'))).toEqual([]);
  }, 120_000);

  it('prints with --dry-run the commands that it would run, and runs none', async () => {
    const { code, output } = await main('--dry-run');
    expect([code, aws.calls]).toEqual([0, []]);
    expect(commandsIn(output)).toHaveLength(8);
    expect(spawnSync('sh', ['-n'], { input: output, encoding: 'utf8' }).stderr).toBe('');
  });

  it('warns of versions that the stack did not make, and ends where a command fails', async () => {
    const arn = `arn:aws:cloudformation:us-east-1:123456789012:type/resource/${STACK}/00000004`;
    const version = { Arn: arn, VersionId: '00000004', IsDefaultVersion: true };
    aws.answer('cloudformation', 'ListTypes', { TypeSummaries: [{ TypeName: NAME }] });
    aws.answer('cloudformation', 'ListTypeVersions', { TypeVersionSummaries: [version] });
    aws.answer('cloudformation', 'CreateChangeSet', () => {
      throw new AwsRefusal('AccessDenied', 'You may not do that');
    });
    const { code, output, errors } = await main();
    expect(code).toBe(1);
    expect(output).toContain(`These versions of ${NAME} were not made by the stack ${STACK}:`);
    expect(output).toContain(`  ${arn} (default)\n`);
    expect(output.indexOf(arn)).toBeLessThan(output.indexOf('aws cloudformation deploy'));
    expect(errors).toContain('You may not do that');
    expect(errors).toMatch(/^ended with exit code \d+\. See why:\naws cloudformation describe-/m);
    expect(aws.calls.at(-1)?.operation).toBe('CreateChangeSet');
  }, 60_000);

  it('says so where there is no AWS CLI, before it builds anything', () => {
    for (const tool of ['sh', 'dirname', 'basename', 'tr']) {
      const { stdout } = spawnSync('sh', ['-c', `command -v ${tool}`], { encoding: 'utf8' });
      symlinkSync(stdout.trim(), bin.at(tool));
    }
    const options = { cwd: ROOT, env: { PATH: bin.path }, encoding: 'utf8' } as const;
    const { status, stdout, stderr } = spawnSync('sh', ['scripts/register.sh', ...ARGS], options);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('there is no aws on the PATH');
  });

  it.each([
    [['--bucket', 'my-bucket'], 'It needs --type-name'],
    [['--type-name', NAME], 'It needs --bucket'],
    [['--type-name', NAME, '--bucket=s3://my-bucket'], 'the name of a bucket alone'],
    [['--type-name', NAME, '--bucket', 'BUCKET'], 'lower-case letters'],
    [['--type-name', 'AWS::Cognito::UserPoolUser', '--bucket', 'my-bucket'], "AWS reserves 'AWS'"],
  ])('refuses %j before it builds anything', async (args, reason) => {
    const { code, output, errors } = await run('sh', ['scripts/register.sh', ...args]);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain(reason);
  });
});
