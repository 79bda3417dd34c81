// Runs the main of `npm start` as npm does for a reader in a folder, and makes the folder.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Ended, ended } from '../../support/ended';
import { type FreshFolder, useFreshFolder } from '../../support/fresh-folder';

const ROOT = join(__dirname, '../../..');

/** The run to its end; `onOutput` is called with the output so far and may interrupt it, as Ctrl-C does. */
export function npmStart(
  folder: string,
  args: readonly string[],
  onOutput?: (output: string, interrupt: () => void) => void,
): Promise<Ended> {
  const env = {
    ...process.env,
    INIT_CWD: folder,
    // jest sets it where it runs in a terminal.
    FORCE_COLOR: '',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  };
  const child = spawn(process.execPath, ['--import', 'tsx', 'local/start.ts', ...args], {
    cwd: ROOT,
    env,
    // A group of its own, since Ctrl-C goes to every process of one, the functions' too.
    detached: onOutput !== undefined,
  });
  const interrupt = () => {
    if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGINT');
  };
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
    onOutput?.(output, interrupt);
  });
  return ended(child);
}

/** A folder with these files for each test. */
export function useFiles(files: Readonly<Record<string, string>>): FreshFolder {
  const folder = useFreshFolder();
  beforeEach(() => {
    for (const [file, text] of Object.entries(files)) folder.write(file, text);
  });
  return folder;
}
