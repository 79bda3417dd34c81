// `npm run picture`: the picture of the README is what a run of today shows.
import { spawnSync } from 'node:child_process';
import { useFreshFolder } from '../support/fresh-folder';

const COPIED = [
  ...['docs/story.svg', 'examples', 'local', 'scripts', 'src', 'LICENSE'],
  ...['aws-cognito-userpooluser.json', 'package.json', 'package-lock.json', 'requirements.txt'],
];

// In a copy, since the bundle is built first, and other tests run that of this folder.
const copy = useFreshFolder({ copied: COPIED, linked: ['node_modules', '.venv'] });

function check() {
  const { status, stderr } = spawnSync('sh', ['scripts/picture.sh', '--check'], {
    cwd: copy.path,
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
    const template = 'examples/team.yaml';
    copy.write(template, copy.read(template).replaceAll('ben.castle@', 'benjamin@'));
    expect(check()).toEqual({
      status: 1,
      stderr: 'docs/story.svg is not what npm start shows. Run: npm run picture\n',
    });
  });

  it('asks for nothing of the web', () => {
    const svg = copy.read('docs/story.svg');
    expect(svg.match(/https?:\/\/(?!www\.w3\.org\/2000\/svg)/g)).toBeNull();
  });
});
