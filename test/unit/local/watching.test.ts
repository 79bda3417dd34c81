import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watching } from '../../../local/watching';

let repository = '';
beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'watching-'));
  for (const folder of ['src', 'scripts', 'scripts/bundle', 'mine']) {
    mkdirSync(join(repository, folder));
  }
  symlinkSync(join(__dirname, '../../../node_modules'), join(repository, 'node_modules'));
  write('mine/a.yaml', 'a');
});
afterEach(() => rmSync(repository, { recursive: true }));

const write = (file: string, text: string) => writeFileSync(join(repository, file), text);

function start() {
  const done: string[] = [];
  const changes = watching({
    repository,
    file: 'a.yaml',
    folder: join(repository, 'mine'),
    renew: () => void done.push('renewed'),
    read() {
      done.push('read');
      return [];
    },
  });
  return { ...changes, done };
}

describe('a run that watches', () => {
  it('reads the template again when it changes, and builds nothing', async () => {
    const { files, next, done } = start();
    write('mine/a.yaml', 'changed');
    await next();
    expect([files, done]).toEqual([['a.yaml', 'src'], ['read']]);
  });

  it('builds the handlers when a source changes, before anything else', async () => {
    write('scripts/bundle/build.ts', "require('node:fs').writeFileSync('built', '')");
    const { next, done } = start();
    write('src/new.ts', '');
    await next();
    expect(done).toEqual(['renewed', 'read']);
    expect(existsSync(join(repository, 'built'))).toBe(true);
  });

  it('says why they can’t be built, and waits for the next change', async () => {
    write('scripts/bundle/build.ts', "console.error('src/new.ts:1: what?'); process.exit(1)");
    const { next, done } = start();
    write('src/new.ts', 'x');
    await expect(next()).rejects.toThrow("can't be built:\nsrc/new.ts:1: what?");
    write('mine/a.yaml', 'changed');
    await next();
    expect(done).toEqual(['read']);
  });
});
