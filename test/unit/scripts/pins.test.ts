// What this project is made of: exact versions, and nothing that its makers have given up.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fieldsOf } from '../../support/fields';

const ROOT = join(__dirname, '../../..');
const read = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));

/** The manifests in a folder of the project and below it, but for what is installed or built. */
function manifests(folder = ''): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) return entry.name === 'package.json' ? [path] : [];
    return /^(\..*|node_modules|build)$/.test(entry.name) ? [] : manifests(path);
  });
}

const MANIFESTS = manifests();
// Stock is what others run, end of life as it is; it is measured and ships nowhere.
const CURRENT = MANIFESTS.filter((file) => file !== 'bench/stock/package.json');

it('all are looked at', () => {
  expect(MANIFESTS).toContain('package.json');
  expect(MANIFESTS).toContain('scripts/node22/package.json');
});

describe.each(MANIFESTS)('%s', (file) => {
  it('pins every version exactly', () => {
    const { dependencies, devDependencies, optionalDependencies, overrides } = read(file);
    const kinds = [dependencies, devDependencies, optionalDependencies, overrides];
    const pins = kinds.flatMap((kind = {}) => Object.entries(kind));
    expect(pins.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(`${version}`))).toEqual([]);
    expect(pins).not.toHaveLength(0);
  });

  it('has its lockfile beside it', () => {
    expect(existsSync(join(ROOT, dirname(file), 'package-lock.json'))).toBe(true);
  });
});

it.each(CURRENT)('nothing is deprecated of what %s installs', (file) => {
  const { packages } = read(join(dirname(file), 'package-lock.json'));
  const deprecated = Object.entries(packages).filter(([, about]) => fieldsOf(about).deprecated);
  expect(deprecated.map(([name]) => name)).toEqual([]);
});

it('every Python package is pinned exactly', () => {
  const lines = readFileSync(join(ROOT, 'requirements.txt'), 'utf8').split('\n');
  const pins = lines.filter((line) => line !== '' && !line.startsWith('#'));
  expect(pins.filter((line) => !/^[\w.-]+==[\w.]+$/.test(line))).toEqual([]);
  expect(pins).not.toHaveLength(0);
});
