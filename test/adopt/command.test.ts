// `npm run adopt` as a reader runs it, and its commands.sh with the AWS CLI of the project.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { addFederatedUser } from '../../local/cognito/rules/federated-user';
import type { UserPool } from '../../local/cognito/state/user-pool';
import { newStack } from '../../local/stack/engine/new-stack';
import { type BundleEngine, startBundleEngine } from '../integration/stack/bundle-engine';
import { KINDS } from '../lives/kinds';
import { awsCommand } from '../support/aws-command';
import { startAwsStub } from '../support/aws-stub';
import { crowd } from './crowd';
import { importText, resourcesIn } from './follow';

const ROOT = join(__dirname, '../..');

let engine: BundleEngine;
let pool: UserPool;
let folder: string;
beforeAll(async () => {
  engine = await startBundleEngine();
});
afterAll(() => engine.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'adopt-'));
  pool = crowd(engine.cognito.service, KINDS['by email'], 3);
  engine.takeCalls();
});
afterEach(() => {
  engine.cognito.faults.clear();
  rmSync(folder, { recursive: true });
});

function start(env: NodeJS.ProcessEnv, command: string, ...args: string[]): ChildProcess {
  const { PATH } = process.env;
  // Nothing of the reader's own account may take part.
  const clean = { PATH, HOME: folder, AWS_EC2_METADATA_DISABLED: 'true', INIT_CWD: folder };
  return spawn(command, args, { cwd: folder, env: { ...clean, ...env }, stdio: 'pipe' });
}

async function ended(child: ChildProcess) {
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error('no pipes');
  const [said, complained, [code]] = await Promise.all([
    text(stdout),
    text(stderr),
    once(child, 'exit'),
  ]);
  // Progress is told where a machine is slow.
  return { code, said, complained: complained.replace(/^.* …\n/gm, '') };
}

const SCRIPT = join(ROOT, 'scripts/adopt.sh');
const LOCAL = () => ['--endpoint', engine.cognito.url];
const adopting = (...args: string[]) =>
  start({}, 'sh', SCRIPT, '--user-pool-id', pool.id, '--out', 'team', ...LOCAL(), ...args);

describe('npm run adopt', () => {
  it('writes a folder, says what comes next, and who is left', async () => {
    addFederatedUser(engine.cognito.service, pool.id, 'Google_123', { email: 'g@example.com' });
    const { code, said, complained } = await ended(adopting());
    expect([code, complained]).toEqual([0, '']);
    expect(said.split('\n')).toEqual([
      '3 users can be adopted into 1 stack by 1 import. Nothing was changed.',
      'Not adopted: Google_123 (signs in through an identity provider, which writes attributes at each sign-in)',
      'Next: read what is in team, which is about people: keep it where others do not read it.',
      'Then: BUCKET=A-BUCKET-OF-YOURS sh team/commands.sh',
      '',
    ]);
    const stack = `users-${pool.id.split('_')[1]}-1`;
    expect(readdirSync(join(folder, 'team')).sort()).toEqual([
      'commands.sh',
      'not-adopted.json',
      `${stack}-import-1.json`,
      `${stack}-import-1.yaml`,
    ]);
    const left = JSON.parse(readFileSync(join(folder, 'team/not-adopted.json'), 'utf8'));
    expect(left).toMatchObject([{ username: 'Google_123', reason: expect.any(String) }]);
    const reads = [
      'DescribeUserPool',
      'ListUsers',
      'ListGroups',
      ...Array(4).fill('ListUsersInGroup'),
    ];
    expect(engine.takeCalls()).toEqual(reads);
  });

  it('writes the same again', async () => {
    await Promise.all([ended(adopting()), ended(adopting('--out', 'again'))]);
    const names = readdirSync(join(folder, 'team'));
    expect(readdirSync(join(folder, 'again'))).toEqual(names);
    for (const name of names) {
      const [one, other] = ['team', 'again'].map((out) =>
        readFileSync(join(folder, out, name), 'utf8'),
      );
      expect(one).toBe(other);
    }
  });

  it('reads with the credentials that the SDK finds, and sends none to an endpoint', async () => {
    const keys = new Set<string>();
    engine.cognito.faults.add({
      operation: '*',
      match: (_input, { accessKeyId }) => keys.add(accessKeyId) && false,
    });
    const own = { AWS_ACCESS_KEY_ID: 'AKIDREADER', AWS_SECRET_ACCESS_KEY: 'hush' };
    const args = [SCRIPT, '--user-pool-id', pool.id, '--out'];
    const environment = { ...own, AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: engine.cognito.url };
    await ended(start(environment, 'sh', ...args, 'one'));
    expect([...keys]).toEqual(['AKIDREADER']);
    keys.clear();
    await ended(start(own, 'sh', ...args, 'two', ...LOCAL()));
    expect([...keys]).toEqual(['local']);
    expect(readdirSync(folder).sort()).toEqual(['one', 'two']);
  });

  it('leaves nothing when it is interrupted', async () => {
    engine.cognito.faults.add({ operation: 'ListUsersInGroup', kind: 'hang' });
    const child = adopting();
    const isReading = () => engine.takeCalls().includes('ListUsersInGroup');
    while (!isReading()) await new Promise((resolve) => setTimeout(resolve, 50));
    child.kill('SIGINT');
    expect(await ended(child)).toEqual({ code: 130, said: '', complained: '' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is patient with throttling, and leaves nothing of what fails', async () => {
    const { faults } = engine.cognito;
    faults.add({ operation: 'ListUsers', times: 2, error: { name: 'TooManyRequestsException' } });
    const error = { name: 'NotAuthorizedException', message: 'ann is not authorized' };
    faults.add({ operation: 'ListGroups', error });
    const { code, said, complained } = await ended(adopting());
    expect([code, said]).toEqual([1, '']);
    expect(complained).toMatch(
      /^ann is not authorized\. The command needs cognito-idp:DescribeUserPool/,
    );
    expect(engine.takeCalls().filter((operation) => operation === 'ListUsers')).toHaveLength(3);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('asks nobody anything where the folder is taken, or the command line is wrong', async () => {
    mkdirSync(join(folder, 'team'));
    writeFileSync(join(folder, 'team/mine'), 'mine');
    const taken = await ended(adopting());
    expect([taken.code, taken.complained]).toEqual([
      1,
      `${folder}/team has files in it. Choose another folder with --out, or remove it first.\n`,
    ]);
    const wrong = await ended(adopting('--type-name', 'AWS::Cognito::UserPoolUser'));
    expect(wrong.code).toBe(2);
    expect(wrong.complained).toContain("AWS reserves 'AWS'");
    const none = await ended(start({}, 'sh', SCRIPT));
    expect(none.code).toBe(2);
    expect(none.complained).toMatch(/^Usage: npm run adopt [\s\S]*\n\nIt needs --user-pool-id/);
    expect(engine.takeCalls()).toEqual([]);
  });

  it('says so where there is nobody to adopt', async () => {
    const { code, complained } = await ended(adopting('--filter', 'email = "nobody@example.com"'));
    expect([code, complained]).toEqual([1, 'There is nobody to adopt.\n']);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('commands.sh', () => {
  it('imports everybody by the AWS CLI, and leaves no template in the bucket', async () => {
    pool = crowd(engine.cognito.service, KINDS['by email'], 201);
    await ended(adopting());
    const aws = await startAwsStub();
    try {
      const run = (variables: Record<string, string>) =>
        awsCommand(aws, 'sh team/commands.sh', { folder, variables });
      const unset = await run({});
      expect([unset.code, aws.calls]).toEqual([2, []]);
      expect(unset.errors).toContain('Set BUCKET to a bucket of yours in us-east-1');
      expect(await run({ BUCKET: 'mine' })).toMatchObject({ code: 0, errors: '' });

      const steps = ['PutObject', 'CreateChangeSet', 'DescribeChangeSet', 'ExecuteChangeSet'];
      const all = [...steps, 'DescribeStacks', 'DeleteObject'];
      const calls = aws.takeCalls();
      expect(calls.map(({ operation }) => operation)).toEqual([...all, ...all]);
      const stack = newStack(engine.services, 'theirs');
      for (const [put, create] of [calls.slice(0, 2), calls.slice(6, 8)]) {
        const { Bucket, Key } = put?.input ?? {};
        expect(create?.input).toMatchObject({
          TemplateURL: `https://s3.us-east-1.amazonaws.com/${Bucket}/${Key}`,
          ChangeSetType: 'IMPORT',
        });
        const template = readFileSync(
          join(folder, 'team', `${Key}`.split('/').at(-1) ?? ''),
          'utf8',
        );
        await importText(engine.services, stack, template, resourcesIn(create?.input ?? {}));
        expect(stack).toMatchObject({ status: 'IMPORT_COMPLETE', failures: [] });
      }
      expect(stack.resources.size).toBe(201);
    } finally {
      await aws.close();
    }
  }, 120_000);
});
