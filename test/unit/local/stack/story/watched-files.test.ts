import { rmSync } from 'node:fs';
import { changedBetween, look, nextChange } from '../../../../../local/stack/story/watched-files';
import { useFreshFolder } from '../../../../support/fresh-folder';

const folder = useFreshFolder();
beforeEach(() => {
  folder.write('a.yaml', 'a');
  folder.write('src/deep/b.ts', 'b');
});

const watched = () => [folder.at('a.yaml'), folder.at('src')];

describe('what is watched', () => {
  it('are files, and all that is in folders', () => {
    expect([...look(watched()).keys()]).toEqual([folder.at('a.yaml'), folder.at('src/deep/b.ts')]);
    expect(look([folder.at('none')]).size).toBe(0);
  });

  it('has changed where something is new, gone, or another', () => {
    const before = look(watched());
    expect(changedBetween(before, look(watched()))).toEqual([]);
    folder.write('src/deep/b.ts', 'longer');
    folder.write('src/c.ts', 'new');
    rmSync(folder.at('a.yaml'));
    expect(changedBetween(before, look(watched())).sort()).toEqual([
      folder.at('a.yaml'),
      folder.at('src/c.ts'),
      folder.at('src/deep/b.ts'),
    ]);
  });

  it('is told of when it has come to rest', async () => {
    const seen = look(watched());
    const steps = [
      () => {},
      () => folder.write('a.yaml', 'half'),
      () => folder.write('a.yaml', 'whole'),
      () => {},
    ];
    const { files } = await nextChange(watched(), seen, async () => steps.shift()?.());
    expect([files, steps]).toEqual([[folder.at('a.yaml')], []]);
  });
});
