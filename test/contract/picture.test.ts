// `npm run picture`: the picture of the README is what a run of today shows.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const COPIED = [
  ...['docs/story.svg', 'examples', 'local', 'scripts', 'src', 'LICENSE'],
  ...['aws-cognito-userpooluser.json', 'package.json', 'package-lock.json', 'requirements.txt'],
];

// In a copy, since the bundle is built first, and other tests run that of this folder.
let copy: string;
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'picture-'));
  const preserveTimestamps = true;
  for (const path of COPIED) {
    cpSync(join(ROOT, path), join(copy, path), { recursive: true, preserveTimestamps });
  }
  for (const path of ['node_modules', '.venv']) symlinkSync(join(ROOT, path), join(copy, path));
});
afterEach(() => rmSync(copy, { recursive: true }));

function check() {
  const { status, stderr } = spawnSync('sh', ['scripts/picture.sh', '--check'], {
    cwd: copy,
    encoding: 'utf8',
  });
  return { status, stderr };
}

jest.setTimeout(120_000);

describe('docs/story.svg', () => {
  it('is drawn from a run, the same each time; if not: npm run picture', () => {
    expect(check()).toEqual({ status: 0, stderr: '' });
  });

  it('is found stale when the story is another', () => {
    const template = join(copy, 'examples/team.yaml');
    const text = readFileSync(template, 'utf8');
    writeFileSync(template, text.replaceAll('ben.castle@', 'benjamin@'));
    expect(check()).toEqual({
      status: 1,
      stderr: 'docs/story.svg is not what npm start shows. Run: npm run picture\n',
    });
  });

  it('asks for nothing of the web', () => {
    const svg = readFileSync(join(copy, 'docs/story.svg'), 'utf8');
    expect(svg.match(/https?:\/\/(?!www\.w3\.org\/2000\/svg)/g)).toBeNull();
  });
});
