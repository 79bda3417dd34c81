// The linting of templates: what it finds in those of this project, and what cfn-lint alone does not find.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

const template = (attributes: string) => `Resources:
  Ada:
    Type: Acme::Cognito::UserPoolUser
    Properties:
      UserPoolId: us-east-1_EXAMPLE
      Username: ada
      ${attributes}: [{ Name: name, Value: Ada }]
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function run(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

/** Lints a template as the project lints its own. */
function lint(text: string) {
  const file = join(folder, 'users.yaml');
  writeFileSync(file, text);
  return run('sh', 'scripts/lint-templates.sh', file);
}

it('finds a misspelt property of the type under an own name', () => {
  expect(lint(template('UserAttributes'))).toEqual({ status: 0, said: '' });
  const { status, said } = lint(template('UserAtributes'));
  expect(status).not.toBe(0);
  expect(said).toContain("'UserAtributes' was unexpected");
  expect(said).toContain('users.yaml:7:');
});

it('finds one under whatever name ends in ::UserPoolUser, and leaves other types alone', () => {
  const own = template('UserAtributes').replace('Acme::Cognito', 'Our::Directory');
  expect(lint(own).said).toContain("'UserAtributes' was unexpected");
  const attachment = 'AWS::Cognito::UserPoolUserToGroupAttachment';
  expect(lint(own.replace('Our::Directory::UserPoolUser', attachment)).said).toContain(
    "'GroupName' is a required property",
  );
});

it('takes a path from the folder it is called in, however far up, and writes nothing there', () => {
  const text = template('UserAtributes');
  const users = join(folder, 'users.yaml');
  writeFileSync(users, text);
  const [below, temporary] = [join(folder, 'a/b'), join(folder, 'temporary')];
  mkdirSync(below, { recursive: true });
  mkdirSync(temporary);
  const { stdout } = spawnSync(
    'sh',
    [join(ROOT, 'scripts/lint-templates.sh'), '../../users.yaml'],
    {
      cwd: below,
      env: { ...process.env, TMPDIR: temporary },
      encoding: 'utf8',
    },
  );
  expect(stdout).toContain('users.yaml:7:');
  expect(readFileSync(users, 'utf8')).toBe(text);
  expect(readdirSync(temporary)).toEqual([]);
});

it('says that a template is not there', () => {
  const missing = join(folder, 'missing.yaml');
  expect(run('sh', 'scripts/lint-templates.sh', missing)).toEqual({
    status: 2,
    said: `${missing} can't be read: there is no such file\n`,
  });
});

it('finds none where cfn-lint gets the schema under the own name', () => {
  const schemas = join(folder, 'schemas');
  mkdirSync(schemas);
  const own = 's/"AWS::Cognito::UserPoolUser"/"Acme::Cognito::UserPoolUser"/';
  const { said } = run('sed', own, 'aws-cognito-userpooluser.json');
  writeFileSync(join(schemas, 'own.json'), said);
  const file = join(folder, 'users.yaml');
  writeFileSync(file, template('UserAtributes'));
  const options = ['--registry-schemas', schemas, '--', file];
  expect(run('.venv/bin/cfn-lint', ...options)).toEqual({ status: 0, said: '' });
});
