import { tmpdir } from 'node:os';
import { basename, dirname } from 'node:path';
import { readFile } from '../../../../../local/stack/story/read-file';

describe('readFile', () => {
  it('reads a file relative to the folder', () => {
    expect(readFile(basename(__filename), dirname(__filename))).toContain('relative to the folder');
  });

  it.each([
    ['none.yaml', "none.yaml can't be read: there is no such file (in /"],
    ['.', ". can't be read: it is a folder, not a file"],
    [`${__filename}/x`, "read-file.test.ts/x can't be read: there is no such file"],
  ])('says why %s is not read', (file, message) => {
    expect(() => readFile(file, tmpdir())).toThrow(message);
  });
});
