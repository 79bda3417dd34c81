// The command behind `npm run adopt`.
import { relative } from 'node:path';
import { readOrExit } from '../local/usage';
import { adopt } from './adopt';
import { clientFor } from './client';
import { complaint } from './complaint';
import { adoptOptions } from './options';
import { progressOn } from './progress';
import { summary } from './words';

// npm runs scripts in the project's folder and tells where the reader was.
const FOLDER = process.env.INIT_CWD ?? process.cwd();

async function main(): Promise<void> {
  const options = readOrExit('adopt', (args) => adoptOptions(args, FOLDER));
  const progress = progressOn(process.stderr);
  // Until the folder is written there is nothing to clean up, and its writing can't be interrupted.
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => {
      progress.end();
      process.exit(code);
    });
  }
  const client = clientFor(options);
  try {
    const adopted = await adopt(client, options, progress.tell);
    progress.end();
    console.log(summary(adopted, relative(FOLDER, options.out) || '.', options.bucket));
  } catch (error) {
    progress.end();
    console.error(complaint(error, options));
    process.exitCode = 1;
  } finally {
    client.destroy();
  }
}

void main();
