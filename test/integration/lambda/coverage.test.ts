// What a function's processes have run of their code is known after they ended: reached branches and unreached ones.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { startLambda } from '../../../local/lambda/server';
import { collect } from '../../../scripts/coverage/collect';
import { type MeasuredFile, measure } from '../../../scripts/coverage/measure';
import { postText } from '../../support/lambda';

const ENTRYPOINT = `
import { others, sizeOf } from './size';
export async function entrypoint({ count, other }: { count: number; other?: boolean }) {
  return other ? others.none() : sizeOf(count);
}`;
const SIZE = `
export function sizeOf(count: number): string {
  if (count < 0) return 'none';
  const size = count > 1 ? 'many' : 'one';
  return size;
}
export const others = { none: (size?: string) => size ?? 'other' };`;

let root: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'coverage-'));
  mkdirSync(join(root, 'src'));
  writeFileSync(join(root, 'src/handlers.ts'), ENTRYPOINT);
  writeFileSync(join(root, 'src/size.ts'), SIZE);
  await build({
    absWorkingDir: root,
    entryPoints: ['src/handlers.ts'],
    outdir: 'twin',
    bundle: true,
    platform: 'node',
    format: 'cjs',
    sourcemap: 'linked',
    sourcesContent: false,
  });
});
afterEach(() => rmSync(join(root, 'raw'), { recursive: true, force: true }));
afterAll(() => rmSync(root, { recursive: true }));

/** Sends each event to a process of its own, and ends them. */
async function run(...events: object[]): Promise<void> {
  for (const event of events) {
    const lambda = await startLambda({
      cognitoUrl: 'http://127.0.0.1:9',
      bundle: join(root, 'twin'),
      environment: { NODE_V8_COVERAGE: join(root, 'raw') },
      timeoutSeconds: 1,
    });
    await postText(lambda.url, JSON.stringify(event));
    await lambda.close();
  }
}

async function measured(): Promise<MeasuredFile> {
  const files = await measure(collect(join(root, 'raw'), join(root, 'twin'), root), {
    root,
    isOwn: (path) => path === 'src/size.ts',
    workFolder: join(root, 'work'),
  });
  expect(files.map(({ path }) => path)).toEqual(['src/size.ts']);
  return files[0] as MeasuredFile;
}

const reachedIn = ({ branches }: MeasuredFile) =>
  Object.fromEntries(branches.map(({ branch, reached }) => [branch, reached]));

describe('coverage', () => {
  it('counts an unreached branch as one, and a reached one too', async () => {
    await run({ count: 2 });
    expect(reachedIn(await measured())).toMatchObject({
      "return 'none';": false,
      "'many'": true,
      "'one'": false,
    });
  });

  it('names the line of each branch in the source', async () => {
    await run({ count: 2 });
    const { branches } = await measured();
    expect(branches.find(({ branch }) => branch === "'one'")).toEqual({
      line: 4,
      code: "const size = count > 1 ? 'many' : 'one';",
      branch: "'one'",
      reached: false,
    });
  });

  it('puts together what several processes reached', async () => {
    await run({ count: 2 }, { count: 1 }, { count: -1 });
    expect(readdirSync(join(root, 'raw'))).toHaveLength(3);
    expect(reachedIn(await measured())).toMatchObject({
      "return 'none';": true,
      "'many'": true,
      "'one'": true,
      "'other'": false,
    });
  });

  it('counts an if without an else that never went past it', async () => {
    await run({ count: -1 });
    expect(reachedIn(await measured())).toMatchObject({
      "return 'none';": true,
      "not: if (count < 0) return 'none';": false,
    });
  });

  it('does without what a process has half written', async () => {
    await run({ count: 2 });
    writeFileSync(join(root, 'raw/coverage-1-1-1.json'), '{"result":[{"scriptId":"1","url":');
    expect(reachedIn(await measured())).toMatchObject({ "'many'": true, "'one'": false });
  });

  it('counts functions and lines', async () => {
    await run({ count: 2 });
    const { functions, lines } = await measured();
    expect(functions).toMatchObject({ total: 2, covered: 1 });
    expect(lines.covered).toBeLessThan(lines.total);
  });
});
