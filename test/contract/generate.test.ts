// `npm run generate -- --check` notices when a generated file is not what the schema makes.
import { spawnSync } from 'node:child_process';
import { appendFileSync, rmSync } from 'node:fs';
import { useFreshFolder } from '../support/fresh-folder';

const PROJECT = [
  '.rpdk-config',
  'aws-cognito-userpooluser.json',
  'docs/reference',
  'local/cognito/operations',
  'local/cognito/service-model.json',
  'resource-role.yaml',
  'scripts',
  'src/models.ts',
];

const copy = useFreshFolder({ copied: PROJECT, linked: ['.venv', 'node_modules'] });
function check() {
  const { status, stderr } = spawnSync('sh', ['scripts/generate.sh', '--check'], {
    cwd: copy.path,
    encoding: 'utf8',
  });
  return { status, stderr };
}

describe('npm run generate -- --check', () => {
  it('passes what is committed', () => {
    expect(check()).toEqual({ status: 0, stderr: '' });
  });

  it.each([
    ['src/models.ts', 'src/models.ts'],
    ['resource-role.yaml', 'resource-role.yaml'],
    ['docs/reference', 'docs/reference/README.md'],
    ['docs/reference', 'docs/reference/left-over.md'],
  ])('names %s when %s was changed by hand', (named, changed) => {
    appendFileSync(copy.at(changed), 'by hand\n');
    expect(check()).toEqual({
      status: 1,
      stderr: `Not what the schema makes: ${named}. Run: npm run generate\n`,
    });
  });

  it('says in one line which example the reference needs', () => {
    rmSync(copy.at('scripts/reference/examples/Sub.yaml'));
    expect(check()).toEqual({
      status: 1,
      stderr: 'The reference needs an example of Sub, in scripts/reference/examples\n',
    });
  });

  it('says what to do where the schema is not right', () => {
    const schema = 'aws-cognito-userpooluser.json';
    copy.write(schema, copy.read(schema).replace('"primaryIdentifier"', '"primary"'));
    const { status, stderr } = check();
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /primary[\s\S]*\nThat is what cfn says of .*: mend it, and run this again\.\n$/,
    );
  });
});
