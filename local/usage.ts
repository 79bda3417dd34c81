// The usage of a command: the same text that its script shows for --help.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of scripts/usage/NAME.txt. */
export function usageOf(command: string): string {
  return readFileSync(join(__dirname, '../scripts/usage', `${command}.txt`), 'utf8').trimEnd();
}
