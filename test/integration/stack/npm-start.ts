// Runs the main of `npm start` as npm does for a reader in a folder.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');

interface Run {
  code: number | null;
  output: string;
  errors: string;
}

/** The run to its end; `onOutput` is called with every piece of output and may interrupt it. */
export function npmStart(
  folder: string,
  args: string[],
  onOutput?: (interrupt: () => void) => void,
): Promise<Run> {
  const env = {
    ...process.env,
    INIT_CWD: folder,
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  };
  const child = spawn(process.execPath, ['--import', 'tsx', 'local/start.ts', ...args], {
    cwd: ROOT,
    env,
  });
  let [output, errors] = ['', ''];
  child.stdout.on('data', (chunk) => {
    output += chunk;
    onOutput?.(() => child.kill('SIGINT'));
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output, errors }));
  });
}
