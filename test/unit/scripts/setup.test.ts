// What is installed before a command runs, with stand-ins for node, npm and Python.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SCRIPTS = join(__dirname, '../../../scripts');
const FINE = 'exit 0';
// What venv leaves behind: a pip.
const venv = (pip: string) =>
  `[ "$1" = -m ] || exit 0; mkdir -p .venv/bin; printf '#!/bin/sh\\n${pip}\\n' >.venv/bin/pip; chmod +x .venv/bin/pip`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'setup-'));
  cpSync(SCRIPTS, join(folder, 'scripts'), { recursive: true });
  mkdirSync(join(folder, 'bin'));
  mkdirSync(join(folder, 'node_modules'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const searched = () => `${join(folder, 'bin')}:/usr/bin:/bin`;

function program(name: string, line: string) {
  const file = join(folder, 'bin', name);
  writeFileSync(file, `#!/bin/sh\n${line}\n`);
  chmodSync(file, 0o755);
}

function setUp(script: string, programs: Record<string, string>) {
  for (const [name, line] of Object.entries(programs)) program(name, line);
  const { status, stdout, stderr } = spawnSync('sh', [join(folder, 'scripts', script)], {
    encoding: 'utf8',
    env: { PATH: searched() },
  });
  return { status, stdout, stderr };
}
const isThere = (path: string) => existsSync(join(folder, path));

describe('setting up Node', () => {
  it('installs the packages, and says so where answers do not go', () => {
    const { status, stdout, stderr } = setUp('setup.sh', { node: FINE, npm: FINE });
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toContain('which is done once');
    expect(isThere('node_modules/.installed')).toBe(true);
  });

  it('says which Node it needs, and installs nothing on an older one', () => {
    const node = '[ "$1" = --version ] && echo v18.1.0 && exit 0; exit 1';
    const { status, stderr } = setUp('setup.sh', { node, npm: 'touch asked' });
    expect(status).toBe(1);
    expect(stderr).toContain('needs Node 20 or later, not v18.1.0: get it from');
    expect(isThere('asked')).toBe(false);
  });

  it('says what to do when npm fails, and tries again the next time', () => {
    const { status, stderr } = setUp('setup.sh', { node: FINE, npm: 'echo broken >&2; exit 7' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/broken\n.*Run the same command again/);
    expect(isThere('node_modules/.installed')).toBe(false);
  });
});

describe('setting up Python', () => {
  it('installs the packages', () => {
    const { status, stdout } = setUp('python.sh', { python3: venv(FINE) });
    expect([status, stdout, isThere('.venv/.installed')]).toEqual([0, '', true]);
  });

  it('says what to do when pip fails, and tries again the next time', () => {
    const { status, stderr } = setUp('python.sh', { python3: venv('echo broken; exit 7') });
    expect(status).toBe(1);
    expect(stderr).toMatch(/broken\n.*Run the same command again/);
    expect(isThere('.venv/.installed')).toBe(false);
  });

  it('says what is missing where Python has no venv', () => {
    const { status, stderr } = setUp('python.sh', { python3: 'exit 1' });
    expect([status, isThere('.venv')]).toEqual([1, false]);
    expect(stderr).toContain('python3-venv');
  });
});

describe('patiently', () => {
  const wait = (seconds: number, code: number) =>
    `. scripts/patiently.sh; patiently waiting sh -c '/bin/sleep ${seconds}; exit ${code}'; echo "ended $?"`;

  it('passes on how the command ended, and is silent in a pipe', () => {
    const run = (code: number) =>
      spawnSync('sh', ['-c', wait(0, code)], { cwd: folder, encoding: 'utf8' });
    expect(run(0)).toMatchObject({ stdout: 'ended 0\n', stderr: '' });
    expect(run(3)).toMatchObject({ stdout: 'ended 3\n', stderr: '' });
  });

  it('tells on a terminal how long it takes, and takes that away', () => {
    // Seconds that go by faster.
    program('sleep', 'exec /bin/sleep 0.02');
    const script = `import pty, sys; pty.spawn(['sh', '-c', sys.argv[1]])`;
    const { stdout } = spawnSync('python3', ['-c', script, wait(1, 0)], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: `${searched()}:${process.env.PATH}` },
    });
    expect(stdout.replace('\u001b[K', ' (gone) ')).toMatch(
      /^\rwaiting: 2 s(\rwaiting: \d+ s)*\r \(gone\) ended 0\r\n$/,
    );
  });
});
