// The usage of a command: the same text that its script shows for --help.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from './unknown';

/** The text of scripts/usage/NAME.txt. */
export function usageOf(command: string): string {
  return readFileSync(join(__dirname, '../scripts/usage', `${command}.txt`), 'utf8').trimEnd();
}

/** What `read` makes of the command line; where it throws, shows the usage and why, and exits with 2. */
export function readOrExit<Options>(command: string, read: (args: string[]) => Options): Options {
  try {
    return read(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${usageOf(command)}\n\n${messageOf(error)}\n`);
    return process.exit(2);
  }
}
