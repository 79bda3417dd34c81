// Runs the AWS CLI, and prints each command before it.
import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { type Command, inShell } from './commands';

/** A command that failed: what it said, and what to do. */
export class CommandFailed extends Error {
  override name = 'CommandFailed';

  constructor(
    readonly command: Command,
    readonly outcome: string,
    readonly said: string,
  ) {
    const ending = `${inShell(command.args)}\nended with ${outcome}. ${command.hint}`;
    super(said ? `${said}\n${ending}` : ending);
  }
}

export interface Aws {
  /** Runs the command and gives what it answered. */
  ask(command: Command): Promise<string>;
  /** Runs the command while its output is seen. */
  follow(command: Command): Promise<void>;
}

/** The `aws` on the PATH. */
export function awsOnPath(print: (line: string) => void): Aws {
  const run = async (command: Command, output: 'pipe' | 'inherit') => {
    print(linesOf(command));
    // Version 2 would show longer answers in a pager, and wait.
    const env = { ...process.env, AWS_PAGER: '' };
    const child = spawn('aws', [...command.args], { env, stdio: ['ignore', output, output] });
    const [answer, said] = [textOf(child.stdout), textOf(child.stderr)];
    const outcome = await new Promise<string>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code, signal) => resolve(signal ?? `exit code ${code}`));
    });
    if (outcome !== 'exit code 0') throw new CommandFailed(command, outcome, await said);
    return answer;
  };
  return {
    ask: (command) => run(command, 'pipe'),
    follow: async (command) => void (await run(command, 'inherit')),
  };
}

/** A command with what it is for, to be pasted into a shell as it is. */
export function linesOf({ about, args }: Command): string {
  return `\n# ${about}\n${inShell(args)}`;
}

// Nothing of a stream that is not piped.
async function textOf(stream: Readable | null): Promise<string> {
  return stream ? (await text(stream)).trim() : '';
}
