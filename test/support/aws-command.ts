// Runs the AWS CLI, the pinned one of .venv, as a shell would for somebody whose AWS is the stub.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

export interface CommandRun {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

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
): Promise<CommandRun> {
  const { folder = ROOT, variables } = options;
  const child = spawn('/bin/sh', ['-eu', '-c', script], {
    cwd: folder,
    env: { ...awsEnvironment(url), ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [output, errors] = ['', ''];
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output, errors }));
  });
}
