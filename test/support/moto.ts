// A moto server: the independent witness for the behaviours of the embedded user pools.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

export interface MotoServer {
  readonly url: string;
  close(): Promise<void>;
}

const PYTHON = join(__dirname, '../../.venv/bin/python');

/** Starts moto from the project's Python environment and waits until it answers; throws when it ends before. */
export async function startMoto(python = PYTHON): Promise<MotoServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = spawn(python, ['-m', 'moto.server', '-H', '127.0.0.1', '-p', String(port)], {
    stdio: 'ignore',
  });
  // Before anything waits for an answer: of a program that is not there nobody hears that it ended.
  await once(server, 'spawn').catch((cause: Error) => {
    const advice = 'npm run generate -- --check installs the Python packages.';
    throw new Error(`moto could not be started. ${advice}`, { cause });
  });
  const ended = once(server, 'exit');
  let running = true;
  const failed = ended.then(() => {
    running = false;
    throw new Error(`moto ended before it answered: ${python} -m moto.server -p ${port}`);
  });
  const ready = async () => {
    while (running && !(await answers(url))) {
      await delay(100);
    }
  };
  await Promise.race([ready(), failed]);
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

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

async function answers(url: string): Promise<boolean> {
  const response = await fetch(`${url}/moto-api/`).catch(() => undefined);
  return response?.ok ?? false;
}
