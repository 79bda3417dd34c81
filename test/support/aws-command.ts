// Runs the AWS CLI, the pinned one of .venv, as a shell would for somebody whose AWS is the stub.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Ended, ended } from './ended';

const ROOT = join(__dirname, '../..');

/** All that the CLI gets of its surroundings: the stub, credentials that are none, no files of anybody's. */
export function awsEnvironment(url: string): Record<string, string> {
  return {
    PATH: `${join(ROOT, '.venv/bin')}:${process.env.PATH ?? ''}`,
    HOME: '/nonexistent',
    LC_ALL: 'C.UTF-8',
    AWS_ENDPOINT_URL: url,
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'EXAMPLE',
    // Version 1 of the CLI knows the second name alone.
    AWS_REGION: 'us-east-1',
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_MAX_ATTEMPTS: '1',
    AWS_PAGER: '',
  };
}

/** Runs a piece of shell, such as one `aws …` line, to its end. */
export function awsCommand(
  { url }: { readonly url: string },
  script: string,
  options: { folder?: string; variables?: Record<string, string> } = {},
): Promise<Ended> {
  const { folder = ROOT, variables } = options;
  const child = spawn('/bin/sh', ['-eu', '-c', script], {
    cwd: folder,
    env: { ...awsEnvironment(url), ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return ended(child);
}
