// The workflow that makes a release of a tag.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { fileName } from '../../../scripts/register/names';
import { useFreshFolder } from '../../support/fresh-folder';

const ROOT = join(__dirname, '../../..');
const { on, env, jobs, permissions } = parse(
  readFileSync(join(ROOT, '.github/workflows/release.yml'), 'utf8'),
);
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
}
const STEPS: readonly Step[] = jobs.release.steps;
const runOf = (name: string) => STEPS.find((step) => step.name === name)?.run ?? '';

// What scripts/package.sh makes, of which a test of its own knows.
const MADE = [
  'build/acme-cognito-userpooluser.zip',
  'build/acme-cognito-userpooluser-register.yaml',
  'build/acme-cognito-userpooluser-role.yaml',
  'build/acme-cognito-userpooluser.cdx.json',
  'build/schemas/acme-cognito-userpooluser.json',
];

const folder = useFreshFolder();

const sh = (script: string, variables: Record<string, string> = {}) =>
  spawnSync('sh', ['-e', '-c', script], {
    cwd: folder.path,
    encoding: 'utf8',
    env: { ...process.env, ...env, ...variables },
  });

describe('the release', () => {
  it('is made of a tag, and may write releases alone', () => {
    expect(on).toEqual({ push: { tags: ['v*'] } });
    expect(permissions).toEqual({ contents: 'write' });
  });

  it('calls commands that this project has', () => {
    const called = STEPS.flatMap(({ run = '' }) => [...run.matchAll(/npm (?:run )?([\w-]+)/g)]);
    const names = called.map(([, name = '']) => name);
    expect(names).toEqual(['test', 'package']);
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names its files as the package is named', () => {
    expect(env.NAME).toBe(fileName(env.TYPE_NAME));
  });

  it('has the zip, register.yaml, the schema, the bill of materials and their checksums', () => {
    for (const file of MADE) folder.write(file, file);
    const { status, stderr } = sh(runOf('Collect'));
    expect([status, stderr]).toEqual([0, '']);
    const files = readdirSync(folder.at('release')).sort();
    expect(files).toEqual([
      'SHA256SUMS',
      'acme-cognito-userpooluser-register.yaml',
      'acme-cognito-userpooluser-schema.json',
      'acme-cognito-userpooluser.cdx.json',
      'acme-cognito-userpooluser.zip',
    ]);
    const sums = files.slice(1).map((file) => {
      const data = readFileSync(folder.at('release', file));
      return `${createHash('sha256').update(data).digest('hex')}  ${file}`;
    });
    const written = folder.read('release/SHA256SUMS').trim().split('\n');
    expect(written.sort()).toEqual(sums.sort());
  });

  it('is refused where the tag is not the version', () => {
    folder.write('package.json', '{ "version": "1.2.3" }');
    const check = runOf('The tag is the version');
    expect(sh(check, { GITHUB_REF_NAME: 'v1.2.3' }).status).toBe(0);
    expect(sh(check, { GITHUB_REF_NAME: 'v1.2.4' }).status).not.toBe(0);
  });

  it('is made of the tag, with what was collected', () => {
    expect(runOf('Release')).toMatch(/^gh release create "\$GITHUB_REF_NAME" release\/\* /);
  });
});
