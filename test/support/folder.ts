// A folder for the tests of a file, with the files that they are about, and gone after them.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Makes it before the first test; files may be in folders of their own. */
export function useFolder(files: Readonly<Record<string, string>> = {}): {
  readonly path: string;
  write(file: string, text: string): void;
} {
  let path = '';
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), text);
  };
  beforeAll(() => {
    path = mkdtempSync(join(tmpdir(), 'folder-'));
    for (const [file, text] of Object.entries(files)) write(file, text);
  });
  afterAll(() => rmSync(path, { recursive: true }));
  return {
    get path() {
      return path;
    },
    write,
  };
}
