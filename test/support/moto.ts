// A moto server: the independent witness for the behaviours of the embedded user pools.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

export interface MotoServer {
  readonly url: string;
  close(): Promise<void>;
}

const PYTHON = join(__dirname, '../../.venv/bin/python');

/** Starts moto from the project's Python environment and waits until it answers; throws when it ends before. */
export async function startMoto(python = PYTHON): Promise<MotoServer> {
  const server = spawn(python, ['-m', 'moto.server', '-H', '127.0.0.1', '-p', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // Before anything waits for an answer: of a program that is not there nobody hears that it ended.
  await once(server, 'spawn').catch((cause: Error) => {
    const advice = 'npm run generate -- --check installs the Python packages.';
    throw new Error(`moto could not be started. ${advice}`, { cause });
  });
  const ended = once(server, 'exit');
  const failed = ended.then(() => {
    throw new Error(`moto ended before it answered: ${python} -m moto.server`);
  });
  const url = await Promise.race([urlSaidIn(server.stderr), failed]);
  // From here on its end is what close() asks for.
  failed.catch(() => undefined);
  return {
    url,
    async close() {
      server.kill();
      await ended;
    },
  };
}

// It says so once it listens, and goes on with a line for each request.
function urlSaidIn(stderr: Readable): Promise<string> {
  let said = '';
  return new Promise((resolve) => {
    stderr.setEncoding('utf8').on('data', (text: string) => {
      said = `${said}${text}`.slice(-1_000);
      const [, url] = /Running on (http:\S+)\s/.exec(said) ?? [];
      if (url) resolve(url);
    });
  });
}
