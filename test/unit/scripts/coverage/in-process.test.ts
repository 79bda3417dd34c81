// What Jest ran in its own process: each module for itself, and with the branches that the source has.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collect } from '../../../../scripts/coverage/collect';
import JestReporter from '../../../../scripts/coverage/jest-reporter.cjs';
import { measure } from '../../../../scripts/coverage/measure';
import transform from '../../../../scripts/jest-transform.cjs';

const SOURCES = {
  'main.ts': "import { sizeOf } from './size';\nsizeOf(2);",
  'limit.ts': 'export const isMany = (count: number): boolean => count > 1;',
  'size.ts': `
import { isMany } from './limit';
export function sizeOf(count: number): string {
  if (isMany(count) || isMany(-count)) return 'many';
  return count === 1 && isMany(count) ? 'odd' : 'one';
}`,
};

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'coverage-'));
  for (const folder of ['src', 'run', 'twin', 'raw']) mkdirSync(join(root, folder));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Runs the sources as Jest transforms them; what Node says of size.ts, as Jest hands it on. */
function run() {
  for (const [name, source] of Object.entries(SOURCES)) {
    writeFileSync(join(root, 'src', name), source);
    const { code, map } = transform.process(source, join(root, 'src', name));
    writeFileSync(join(root, 'run', name.replace('.ts', '.js')), code);
    writeFileSync(join(root, 'run', `${name}.map`), map);
  }
  const left = join(root, 'left');
  execFileSync(process.execPath, [join(root, 'run/main.js')], { env: { NODE_V8_COVERAGE: left } });
  const [file = ''] = readdirSync(left);
  const { result } = JSON.parse(readFileSync(join(left, file), 'utf8'));
  const { functions } = result.find(({ url }: { url: string }) => url.endsWith('/size.js'));
  const code = readFileSync(join(root, 'run/size.js'), 'utf8');
  return {
    result: { url: join(root, 'src/size.ts'), functions },
    codeTransformResult: { code, sourceMapPath: join(root, 'run/size.ts.map'), wrapperLength: 0 },
  };
}

describe('coverage in the process of the tests', () => {
  it('has the branches of the source, calls of imports included', async () => {
    const reporter = new JestReporter({}, { folder: join(root, 'raw') });
    reporter.onTestResult({}, { v8Coverage: [run()] });
    const entries = collect(join(root, 'raw'), join(root, 'twin'), root);
    const workFolder = join(root, 'work');
    const [size] = await measure(entries, { root, isOwn: () => true, workFolder });
    expect(size?.path).toBe('src/size.ts');
    expect(size?.branches.map(({ branch, reached }) => [branch, reached])).toEqual([
      ["not: if (isMany(count) || isMany(-count)) return 'many';", false],
      ['isMany(count)', true],
      ['isMany(-count)', false],
      ["return 'many';", true],
      ['count === 1', false],
      ['isMany(count)', false],
      ["'odd'", false],
      ["'one'", false],
    ]);
  });

  it('is nothing of a test that ran no source', () => {
    const reporter = new JestReporter({}, { folder: join(root, 'raw') });
    reporter.onTestResult({}, { v8Coverage: [] });
    reporter.onTestResult({}, {});
    expect(readdirSync(join(root, 'raw'))).toEqual([]);
  });
});
