// `npm run generate -- --check` notices when a generated file is not what the schema makes.
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
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

let copy: string;

function check() {
  const { status, stderr } = spawnSync('sh', ['scripts/generate.sh', '--check'], {
    cwd: copy,
    encoding: 'utf8',
  });
  return { status, stderr };
}

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'generate-'));
  for (const path of PROJECT) cpSync(join(ROOT, path), join(copy, path), { recursive: true });
  for (const made of ['.venv', 'node_modules']) symlinkSync(join(ROOT, made), join(copy, made));
});

afterEach(() => rmSync(copy, { recursive: true }));

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
    appendFileSync(join(copy, changed), 'by hand\n');
    expect(check()).toEqual({
      status: 1,
      stderr: `Not what the schema makes: ${named}. Run: npm run generate\n`,
    });
  });

  it('says in one line which example the reference needs', () => {
    rmSync(join(copy, 'scripts/reference/examples/Sub.yaml'));
    expect(check()).toEqual({
      status: 1,
      stderr: 'The reference needs an example of Sub, in scripts/reference/examples\n',
    });
  });

  it('says what to do where the schema is not right', () => {
    const schema = join(copy, 'aws-cognito-userpooluser.json');
    writeFileSync(schema, readFileSync(schema, 'utf8').replace('"primaryIdentifier"', '"primary"'));
    const { status, stderr } = check();
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /primary[\s\S]*\nThat is what cfn says of .*: mend it, and run this again\.\n$/,
    );
  });
});
