// Reads a file that the reader named.
import { readFileSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { membersOf, messageOf } from '../../unknown';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder, not a file',
  EACCES: 'you may not read it',
};

/** The text of `file`, which is relative to `folder`; throws an Error that says what to look at. */
export function readFile(file: string, folder: string): string {
  try {
    return readFileSync(resolve(folder, file), 'utf8');
  } catch (error) {
    const reason = REASONS[String(membersOf(error).code)] ?? messageOf(error);
    const where = isAbsolute(file) ? '' : ` (in ${folder})`;
    throw new Error(`${file} can't be read: ${reason}${where}`);
  }
}
