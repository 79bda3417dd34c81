// What GitHub reads of this repository: it says nothing of a file that it can't use.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

const ROOT = join(__dirname, '../../..');
const GITHUB = join(ROOT, '.github');
const FILES = readdirSync(GITHUB, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.yml'),
);
const inFolder = (folder: string) => FILES.filter((file) => file.startsWith(`${folder}/`));

function read(file: string) {
  const document = parseDocument(readFileSync(join(GITHUB, file), 'utf8'));
  return { value: document.toJS(), problems: [...document.errors, ...document.warnings] };
}

it.each(FILES)('%s is YAML', (file) => {
  expect(read(file).problems).toEqual([]);
});

describe.each(inFolder('workflows'))('the workflow %s', (file) => {
  const { value } = read(file);
  const jobs = Object.values<Record<string, unknown>>(value.jobs);
  const steps = jobs.flatMap((job) => job.steps as { uses?: string; run?: string }[]);

  it('says when it runs, what it may do and how long it may take', () => {
    expect(Object.keys(value)).toEqual(expect.arrayContaining(['name', 'on', 'permissions']));
    expect(jobs.filter((job) => !job['timeout-minutes'] || !job['runs-on'])).toEqual([]);
  });

  it('names a version of each action, and does something else in each other step', () => {
    expect(steps.filter(({ uses, run }) => !(uses ? /@v\d+$/.test(uses) : run))).toEqual([]);
  });

  it('runs scripts that are there', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const named = steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/npm (?:run )?([\w-]+)/g)].map(([, name = '']) => name),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !(name in scripts || name === 'ci'))).toEqual([]);
  });
});

it('every change is tested as a contributor tests it', () => {
  const { on, jobs } = read('workflows/ci.yml').value;
  expect(Object.keys(on)).toEqual(['push', 'pull_request']);
  expect(jobs.test.steps.at(-1)).toEqual({ run: 'npm test' });
});

const FORMS = inFolder('ISSUE_TEMPLATE').filter((file) => !file.endsWith('config.yml'));

describe.each(FORMS)('the form %s', (file) => {
  const { name, description, body } = read(file).value;
  const asked: { id: string; type: string; attributes: { label: string } }[] = body.filter(
    ({ type }: { type: string }) => type !== 'markdown',
  );

  it('says what it is for', () => {
    expect([name, description]).toEqual([expect.any(String), expect.any(String)]);
  });

  it('asks each thing once, in a way that GitHub has', () => {
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
    expect(asked.filter(({ attributes }) => !attributes.label)).toEqual([]);
    const ways = ['textarea', 'input', 'dropdown', 'checkboxes'];
    expect(asked.filter(({ type }) => !ways.includes(type))).toEqual([]);
  });
});

it('updates are looked for where packages are listed', () => {
  const lists: Record<string, string> = { npm: 'package.json', pip: 'requirements.txt' };
  const { updates } = read('dependabot.yml').value;
  for (const { 'package-ecosystem': kind, directory } of updates) {
    const list = lists[kind] ?? '.github/workflows';
    expect([directory, list, existsSync(join(ROOT, directory, list))]).toEqual([
      directory,
      list,
      true,
    ]);
  }
});
