import { existsSync, mkdirSync } from 'node:fs';
import { watching } from '../../../local/watching';
import { useFreshFolder } from '../../support/fresh-folder';

const repository = useFreshFolder({ linked: ['node_modules'] });
beforeEach(() => {
  mkdirSync(repository.at('src'));
  repository.write('mine/a.yaml', 'a');
});

function start() {
  const done: string[] = [];
  const changes = watching({
    repository: repository.path,
    file: 'a.yaml',
    folder: repository.at('mine'),
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
    repository.write('mine/a.yaml', 'changed');
    await next();
    expect([files, done]).toEqual([['a.yaml', 'src'], ['read']]);
  });

  it('builds the handlers when a source changes, before anything else', async () => {
    repository.write('scripts/bundle/build.ts', "require('node:fs').writeFileSync('built', '')");
    const { next, done } = start();
    repository.write('src/new.ts', '');
    await next();
    expect(done).toEqual(['renewed', 'read']);
    expect(existsSync(repository.at('built'))).toBe(true);
  });

  it('says why they can’t be built, and waits for the next change', async () => {
    repository.write(
      'scripts/bundle/build.ts',
      "console.error('src/new.ts:1: what?'); process.exit(1)",
    );
    const { next, done } = start();
    repository.write('src/new.ts', 'x');
    await expect(next()).rejects.toThrow("can't be built:\nsrc/new.ts:1: what?");
    repository.write('mine/a.yaml', 'changed');
    await next();
    expect(done).toEqual(['read']);
  });
});
