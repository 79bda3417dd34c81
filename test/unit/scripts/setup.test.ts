// What is installed before a command runs, with stand-ins for node, npm and Python.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, utimesSync } from 'node:fs';
import { useFreshFolder } from '../../support/fresh-folder';

const FINE = 'exit 0';
const NPM = 'mkdir -p node_modules';
/** What npm installs: the folder of the lockfile, and that in which is noted when it was done. */
const BY_NPM = [
  ['packages', '.', 'node_modules'],
  ['cdk', 'cdk', 'cdk/node_modules'],
  ['node22', 'scripts/node22', '.node22'],
  ['stryker', 'scripts/mutation', '.mutation'],
  ['stock', 'bench/stock', 'bench/stock/build'],
] as const;
// What venv leaves behind: a pip.
const venv = (pip: string) =>
  `[ "$1" = -m ] || exit 0; mkdir -p .venv/bin; printf '#!/bin/sh\\n${pip}\\n' >.venv/bin/pip; chmod +x .venv/bin/pip`;

const folder = useFreshFolder({
  copied: [
    'scripts',
    ...BY_NPM.flatMap(([, from]) => [`${from}/package.json`, `${from}/package-lock.json`]),
  ],
});

const searched = () => `${folder.at('bin')}:/usr/bin:/bin`;

function program(name: string, line: string) {
  folder.write(`bin/${name}`, `#!/bin/sh\n${line}\n`);
  chmodSync(folder.at('bin', name), 0o755);
}

function setUp(what: string, programs: Record<string, string>) {
  for (const [name, line] of Object.entries(programs)) program(name, line);
  const { status, stdout, stderr } = spawnSync('sh', [folder.at('scripts/setup.sh'), what], {
    encoding: 'utf8',
    env: { PATH: searched() },
  });
  return { status, stdout, stderr };
}
const isThere = (path: string) => existsSync(folder.at(path));

describe.each(BY_NPM)('setting up %s', (what, from, noted) => {
  it('installs the packages, and says so where answers do not go', () => {
    const { status, stdout, stderr } = setUp(what, { node: FINE, npm: NPM });
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toContain('which is done once');
    expect(isThere(`${noted}/.installed`)).toBe(true);
  });

  it('installs nothing again until other packages are asked for', () => {
    setUp(what, { node: FINE, npm: NPM });
    expect(setUp(what, {})).toEqual({ status: 0, stdout: '', stderr: '' });
    const later = new Date(Date.now() + 10_000);
    utimesSync(folder.at(from, 'package-lock.json'), later, later);
    expect(setUp(what, {}).stderr).toContain('which is done once');
  });

  it('says which Node it needs, and installs nothing on an older one', () => {
    const node = '[ "$1" = --version ] && echo v18.1.0 && exit 0; exit 1';
    const { status, stderr } = setUp(what, { node, npm: NPM });
    expect(status).toBe(1);
    expect(stderr).toContain('needs Node 20 or later, not v18.1.0: get it from');
    expect(isThere(noted)).toBe(false);
  });

  it('says what to do when npm fails, and tries again the next time', () => {
    const { status, stderr } = setUp(what, { node: FINE, npm: 'echo broken >&2; exit 7' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/broken\n.*Run the same command again/);
    expect(isThere(`${noted}/.installed`)).toBe(false);
  });
});

describe('setting up Python', () => {
  it('installs the packages', () => {
    const { status, stdout } = setUp('python', { python3: venv(FINE) });
    expect([status, stdout, isThere('.venv/.installed')]).toEqual([0, '', true]);
  });

  it('says what to do when pip fails, and tries again the next time', () => {
    const { status, stderr } = setUp('python', { python3: venv('echo broken; exit 7') });
    expect(status).toBe(1);
    expect(stderr).toMatch(/broken\n.*Run the same command again/);
    expect(isThere('.venv/.installed')).toBe(false);
  });

  it('says what is missing where Python has no venv', () => {
    const { status, stderr } = setUp('python', { python3: 'exit 1' });
    expect([status, isThere('.venv')]).toEqual([1, false]);
    expect(stderr).toContain('python3-venv');
  });
});

describe('patiently', () => {
  const wait = (seconds: number, code: number) =>
    `. scripts/patiently.sh; patiently waiting sh -c '/bin/sleep ${seconds}; exit ${code}'; echo "ended $?"`;

  it('passes on how the command ended, and is silent in a pipe', () => {
    const run = (code: number) =>
      spawnSync('sh', ['-c', wait(0, code)], { cwd: folder.path, encoding: 'utf8' });
    expect(run(0)).toMatchObject({ stdout: 'ended 0\n', stderr: '' });
    expect(run(3)).toMatchObject({ stdout: 'ended 3\n', stderr: '' });
  });

  it('tells on a terminal how long it takes, and takes that away', () => {
    // Seconds that go by faster.
    program('sleep', 'exec /bin/sleep 0.02');
    const script = `import pty, sys; pty.spawn(['sh', '-c', sys.argv[1]])`;
    const { stdout } = spawnSync('python3', ['-c', script, wait(1, 0)], {
      cwd: folder.path,
      encoding: 'utf8',
      env: { PATH: `${searched()}:${process.env.PATH}` },
    });
    expect(stdout.replace('\u001b[K', ' (gone) ')).toMatch(
      /^\rwaiting: 2 s(\rwaiting: \d+ s)*\r \(gone\) ended 0\r\n$/,
    );
  });
});
