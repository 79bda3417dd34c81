import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');

interface Run {
  code: number | null;
  output: string;
  errors: string;
}

/** Runs the main of `npm start` as npm does for a reader in `folder`. */
function start(
  folder: string,
  args: string[],
  onOutput?: (kill: () => void) => void,
): Promise<Run> {
  const env = {
    ...process.env,
    INIT_CWD: folder,
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  };
  const child = spawn(process.execPath, ['--import', 'tsx', 'local/start.ts', ...args], {
    cwd: ROOT,
    env,
  });
  let [output, errors] = ['', ''];
  child.stdout.on('data', (chunk) => {
    output += chunk;
    onOutput?.(() => child.kill('SIGINT'));
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output, errors }));
  });
}

describe('npm start', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'start-'));
    writeFileSync(
      join(folder, 'mine.yaml'),
      `Parameters: {Who: {Type: String}}
Resources:
  Pool: {Type: AWS::Cognito::UserPool, Properties: {UsernameAttributes: [email]}}
  User:
    Type: Acme::Cognito::UserPoolUser
    Properties: {UserPoolId: !Ref Pool, Username: !Ref Who}
`,
    );
    writeFileSync(
      join(folder, 'bad-pool.yaml'),
      'Resources:\n  User:\n    Type: AWS::Cognito::UserPoolUser\n    Properties: {UserPoolId: us-east-1_none, Username: a}\n',
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('tells the story of the team, in which the changed user stays the same', async () => {
    const { code, output, errors } = await start(folder, []);
    expect(errors).toBe('');
    expect(code).toBe(0);
    expect(output).toMatch(/Ben is the same user: Sub still [0-9a-f-]{36}/);
    expect(output).toContain(
      '/UserAttributes/custom:department: expected "Sales", actual "Marketing"',
    );
    expect(output).toMatch(/DELETE_COMPLETE +AWS::CloudFormation::Stack +team/);
    expect(output).toMatch(/Pool +IN_SYNC/);
    expect(output).not.toContain('\u001b');
    expect(output.split('\n').length).toBeLessThan(75);
  });

  it("runs a reader's own template with parameters", async () => {
    const { code, output } = await start(folder, [
      'mine.yaml',
      '--parameters',
      'Who=a@example.com',
    ]);
    expect(code).toBe(0);
    expect(output).toMatch(/\|a@example\.com$/m);
  });

  it('ends with what failed, where, and exit code 1', async () => {
    const { code, errors } = await start(folder, ['bad-pool.yaml']);
    expect(code).toBe(1);
    expect(errors.trim().split('\n').at(-1)).toMatch(
      /^bad-pool\.yaml:2: User: User pool us-east-1_none does not exist/,
    );
  });

  it('says that a file is not there', async () => {
    const { code, output, errors } = await start(folder, ['none.yaml']);
    expect([code, output]).toEqual([1, '']);
    expect(errors).toContain("none.yaml can't be read: there is no such file");
  });

  it('shows its usage for an option that it does not have', async () => {
    const { code, errors } = await start(folder, ['--nope']);
    expect(code).toBe(2);
    expect(errors).toMatch(/^Usage: npm start[\s\S]*--nope is not an option/);
  });

  it('closes everything on Ctrl-C', async () => {
    const { code, output } = await start(folder, [], (kill) => kill());
    expect(code).toBe(130);
    expect(output).not.toContain('Done.');
  });
});
