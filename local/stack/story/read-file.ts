// Reads a file that the reader named.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The text of `file`, which is relative to `folder`; throws an Error that says what to look at. */
export function readFile(file: string, folder: string): string {
  try {
    return readFileSync(resolve(folder, file), 'utf8');
  } catch (error) {
    const { code } = Object(error);
    const reason = code === 'ENOENT' ? 'there is no such file' : String(error);
    throw new Error(`${file} can't be read: ${reason}`);
  }
}
