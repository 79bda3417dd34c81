// What Jest ran in its own process: each module for itself, and with the branches that the source has.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collect } from '../../../../scripts/coverage/collect';
import JestReporter from '../../../../scripts/coverage/jest-reporter.cjs';
import { measure } from '../../../../scripts/coverage/measure';
import transform from '../../../../scripts/jest-transform.cjs';
import { useFreshFolder } from '../../../support/fresh-folder';

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

const root = useFreshFolder();
beforeEach(() => {
  for (const name of ['twin', 'raw']) mkdirSync(root.at(name));
});

/** Runs the sources as Jest transforms them; what Node says of size.ts, as Jest hands it on. */
function run() {
  for (const [name, source] of Object.entries(SOURCES)) {
    root.write(`src/${name}`, source);
    const { code, map } = transform.process(source, root.at('src', name));
    root.write(`run/${name.replace('.ts', '.js')}`, code);
    root.write(`run/${name}.map`, map);
  }
  const left = root.at('left');
  execFileSync(process.execPath, [root.at('run/main.js')], { env: { NODE_V8_COVERAGE: left } });
  const [file = ''] = readdirSync(left);
  const { result } = JSON.parse(readFileSync(join(left, file), 'utf8'));
  const { functions } = result.find(({ url }: { url: string }) => url.endsWith('/size.js'));
  const code = root.read('run/size.js');
  return {
    result: { url: root.at('src/size.ts'), functions },
    codeTransformResult: { code, sourceMapPath: root.at('run/size.ts.map'), wrapperLength: 0 },
  };
}

describe('coverage in the process of the tests', () => {
  it('has the branches of the source, calls of imports included', async () => {
    const reporter = new JestReporter({}, { folder: root.at('raw') });
    reporter.onTestResult({}, { v8Coverage: [run()] });
    const entries = collect(root.at('raw'), root.at('twin'), root.path);
    const workFolder = root.at('work');
    const [size] = await measure(entries, { root: root.path, isOwn: () => true, workFolder });
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
    const reporter = new JestReporter({}, { folder: root.at('raw') });
    reporter.onTestResult({}, { v8Coverage: [] });
    reporter.onTestResult({}, {});
    expect(readdirSync(root.at('raw'))).toEqual([]);
  });
});
