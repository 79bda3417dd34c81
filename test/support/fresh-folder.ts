// A folder of its own for each test of a file, gone after it, with what the test needs of the project.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '../..');

export interface FreshFolder {
  readonly path: string;
  /** The path of what is in it under this name. */
  at(...names: string[]): string;
  read(name: string): string;
  /** Writes a file, and makes the folders that it is in. */
  write(name: string, text: string): void;
}

/** Paths of the project may be copied into it, or linked where nobody writes there. */
export function useFreshFolder({
  copied = [],
  linked = [],
}: {
  readonly copied?: readonly string[];
  readonly linked?: readonly string[];
} = {}): FreshFolder {
  let path = '';
  const at = (...names: string[]) => join(path, ...names);
  beforeEach(() => {
    path = mkdtempSync(join(tmpdir(), 'folder-'));
    for (const name of copied) {
      cpSync(join(ROOT, name), at(name), { recursive: true, preserveTimestamps: true });
    }
    for (const name of linked) symlinkSync(join(ROOT, name), at(name));
  });
  afterEach(() => rmSync(path, { recursive: true }));
  return {
    get path() {
      return path;
    },
    at,
    read: (name) => readFileSync(at(name), 'utf8'),
    write(name, text) {
      mkdirSync(dirname(at(name)), { recursive: true });
      writeFileSync(at(name), text);
    },
  };
}
