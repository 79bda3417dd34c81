// Starts the AWS CLI once, for all commands of a test; aws-cli.py tells how one is given.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { awsEnvironment } from '../support/aws-command';
import { ROOT } from './pages';

export interface AwsCli {
  /** Where commands are given. */
  readonly folder: string;
  close(): Promise<void>;
}

export async function startAwsCli(): Promise<AwsCli> {
  const folder = mkdtempSync(join(tmpdir(), 'aws-cli-'));
  const python = join(ROOT, '.venv/bin/python');
  const server = spawn(python, [join(__dirname, 'aws-cli.py'), folder], {
    env: awsEnvironment('nowhere'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit');
  const first = await Promise.race([once(server.stdout, 'data'), ended]);
  if (`${first}`.trim() !== 'ready') throw new Error('The AWS CLI did not start');
  return {
    folder,
    async close() {
      server.kill();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}
