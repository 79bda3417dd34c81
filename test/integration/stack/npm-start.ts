// Runs the main of `npm start` as npm does for a reader in a folder, and makes the folder.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Ended, ended } from '../../support/ended';
import { type FreshFolder, useFreshFolder } from '../../support/fresh-folder';

const ROOT = join(__dirname, '../../..');
const running: { readonly child: ChildProcess; readonly isGroup: boolean }[] = [];

// Of a test that fails half-way nobody else would end the run.
afterEach(async () => {
  for (const { child, isGroup } of running.splice(0)) {
    if (!child.pid || child.exitCode !== null || child.signalCode !== null) continue;
    process.kill(isGroup ? -child.pid : child.pid, 'SIGKILL');
    await once(child, 'exit');
  }
});

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
  // A group of its own, since Ctrl-C goes to every process of one, the functions' too.
  const isGroup = onOutput !== undefined;
  const child = spawn(process.execPath, ['--import', 'tsx', 'local/start.ts', ...args], {
    cwd: ROOT,
    env,
    detached: isGroup,
  });
  running.push({ child, isGroup });
  const interrupt = () => {
    if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGINT');
  };
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
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
