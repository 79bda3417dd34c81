// Every command explains itself before it sets anything up, which a folder without packages shows.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const COMMANDS = Object.values<string>(scripts).flatMap(
  (line) => /scripts\/(\w+)\.sh$/.exec(line)?.[1] ?? [],
);

describe('the commands', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'usage-'));
    cpSync(join(ROOT, 'scripts'), join(folder, 'scripts'), { recursive: true });
    mkdirSync(join(folder, 'elsewhere'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = (command: string, ...args: string[]) =>
    spawnSync('sh', [join(folder, 'scripts', `${command}.sh`), ...args], {
      cwd: join(folder, 'elsewhere'),
      encoding: 'utf8',
      // Nothing can be installed without npm and Python.
      env: { PATH: '/usr/bin:/bin', npm_config_offline: 'true' },
    });
  const usageOf = (command: string) =>
    readFileSync(join(ROOT, 'scripts/usage', `${command}.txt`), 'utf8');

  it('are all there', () => {
    expect(COMMANDS.length).toBeGreaterThan(8);
    expect(readdirSync(join(ROOT, 'scripts/usage')).sort()).toEqual(
      COMMANDS.map((command) => `${command}.txt`).sort(),
    );
  });

  it.each(COMMANDS)('show the usage of %s, and set nothing up', (command) => {
    for (const args of [['--help'], ['-h'], ['something', '--help']]) {
      const { status, stdout, stderr } = run(command, ...args);
      expect([status, stdout, stderr]).toEqual([0, usageOf(command), '']);
    }
    expect(readdirSync(folder).sort()).toEqual(['elsewhere', 'scripts']);
  });

  it.each(COMMANDS.filter((command) => !['start', 'serve'].includes(command)))(
    'refuse an option that %s does not have, and set nothing up',
    (command) => {
      const { status, stdout, stderr } = run(command, '--nope');
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain(usageOf(command));
      expect(stderr).toContain('--nope');
      expect(readdirSync(folder).sort()).toEqual(['elsewhere', 'scripts']);
    },
  );

  it.each(['coverage', 'faults', 'fuzz', 'mutation', 'secrets', 'soak'])(
    'refuse a stray word and an option without its value: %s',
    (command) => {
      for (const args of [['stray'], ['--json'], ['--json=']]) {
        const { status, stdout, stderr } = run(command, ...args);
        expect([status, stdout]).toEqual([2, '']);
        expect(stderr).toContain(`${usageOf(command)}\n${args[0]}`);
      }
      expect(readdirSync(folder).sort()).toEqual(['elsewhere', 'scripts']);
    },
  );

  it('are those of the table of commands', () => {
    const page = readFileSync(join(ROOT, 'docs/commands.md'), 'utf8');
    const named = [...page.matchAll(/`npm run (\w+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
