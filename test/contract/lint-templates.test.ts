// The linting of templates: what it finds in those of this project, and what cfn-lint alone does not find.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { useFreshFolder } from '../support/fresh-folder';

const ROOT = join(__dirname, '../..');

const template = (attributes: string) => `Resources:
  Ada:
    Type: Acme::Cognito::UserPoolUser
    Properties:
      UserPoolId: us-east-1_EXAMPLE
      Username: ada
      ${attributes}: [{ Name: name, Value: Ada }]
`;

const folder = useFreshFolder();

function run(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

/** Lints a template as the project lints its own. */
function lint(text: string) {
  folder.write('users.yaml', text);
  return run('sh', 'scripts/lint-templates.sh', folder.at('users.yaml'));
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
  folder.write('users.yaml', text);
  const [below, temporary] = [folder.at('a/b'), folder.at('temporary')];
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
  expect(folder.read('users.yaml')).toBe(text);
  expect(readdirSync(temporary)).toEqual([]);
});

it('says that a template is not there', () => {
  const missing = folder.at('missing.yaml');
  expect(run('sh', 'scripts/lint-templates.sh', missing)).toEqual({
    status: 2,
    said: `${missing} can't be read: there is no such file\n`,
  });
});

it('finds none where cfn-lint gets the schema under the own name', () => {
  const own = 's/"AWS::Cognito::UserPoolUser"/"Acme::Cognito::UserPoolUser"/';
  const { said } = run('sed', own, 'aws-cognito-userpooluser.json');
  folder.write('schemas/own.json', said);
  folder.write('users.yaml', template('UserAtributes'));
  const options = ['--registry-schemas', folder.at('schemas'), '--', folder.at('users.yaml')];
  expect(run('.venv/bin/cfn-lint', ...options)).toEqual({ status: 0, said: '' });
});
