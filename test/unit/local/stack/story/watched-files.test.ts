import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changedBetween, look, nextChange } from '../../../../../local/stack/story/watched-files';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'watched-'));
  mkdirSync(join(folder, 'src/deep'), { recursive: true });
  write('a.yaml', 'a');
  write('src/deep/b.ts', 'b');
});
afterEach(() => rmSync(folder, { recursive: true }));

const path = (file: string) => join(folder, file);
const write = (file: string, text: string) => writeFileSync(path(file), text);
const watched = () => [path('a.yaml'), path('src')];

describe('what is watched', () => {
  it('are files, and all that is in folders', () => {
    expect([...look(watched()).keys()]).toEqual([path('a.yaml'), path('src/deep/b.ts')]);
    expect(look([path('none')]).size).toBe(0);
  });

  it('has changed where something is new, gone, or another', () => {
    const before = look(watched());
    expect(changedBetween(before, look(watched()))).toEqual([]);
    write('src/deep/b.ts', 'longer');
    write('src/c.ts', 'new');
    rmSync(path('a.yaml'));
    expect(changedBetween(before, look(watched())).sort()).toEqual([
      path('a.yaml'),
      path('src/c.ts'),
      path('src/deep/b.ts'),
    ]);
  });

  it('is told of when it has come to rest', async () => {
    const seen = look(watched());
    const steps = [
      () => {},
      () => write('a.yaml', 'half'),
      () => write('a.yaml', 'whole'),
      () => {},
    ];
    const { files } = await nextChange(watched(), seen, async () => steps.shift()?.());
    expect([files, steps]).toEqual([[path('a.yaml')], []]);
  });
});
