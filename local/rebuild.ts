// Builds the handlers again, as `npm run build` does.
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** Rejects with what the build complains of. */
export async function rebuild(repository: string): Promise<void> {
  const build = spawn(process.execPath, ['--import', 'tsx', 'scripts/bundle/build.ts'], {
    cwd: repository,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    build.once('error', reject);
    build.once('close', resolve);
  });
  const [code, complaint] = await Promise.all([ended, text(build.stderr)]);
  if (code !== 0) throw new Error(`the handlers can't be built:\n${complaint.trim()}`);
}
