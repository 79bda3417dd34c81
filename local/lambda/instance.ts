// One execution environment: a child process that answers one event at a time.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { exited, type FunctionError, timedOut } from './errors';
import { readOutput } from './output';

/** An event on its way to the function. */
export interface Invocation {
  readonly requestId: string;
  readonly event: unknown;
  /** Whether what the function prints is to come with the outcome. */
  readonly tail?: boolean;
}

/** The function's answer as JSON text, or how it failed; `log` is what it printed, if it was asked for. */
export type InvocationResult = ({ payload: string } | { error: FunctionError }) & {
  readonly log?: readonly string[];
};

export interface InstanceOptions {
  readonly node: string;
  readonly environment: Record<string, string>;
  readonly taskRoot: string;
  readonly functionArn: string;
  readonly timeoutSeconds: number;
  /** Takes each line that the function prints. */
  readonly log: (line: string) => void;
}

export interface Instance {
  /** False as soon as the process is on its way out and may not be given another event. */
  readonly healthy: boolean;
  /** Settles when the process is gone. */
  readonly ended: Promise<void>;
  /** Never rejects: a crash or a time-out is an outcome. */
  invoke(invocation: Invocation): Promise<InvocationResult>;
  kill(): void;
}

type Report = InvocationResult & { fatal?: boolean };

/** Milliseconds that a process has to end by itself. */
const PATIENCE = 1000;
const CHILD = join(__dirname, 'child.cjs');

/** Starts the process; the handler is loaded in it with the first event. */
export function startInstance(options: InstanceOptions): Instance {
  const child = fork(CHILD, {
    cwd: options.taskRoot,
    env: options.environment,
    execPath: options.node,
    // What this process was started with (a TypeScript loader, a debugger) is not the function's.
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let healthy = true;
  // Of the one event that it has: pool.ts gives the next when that is settled.
  let requestId = '';
  let settle: (outcome: InvocationResult) => void = () => undefined;

  const retire = (outcome: InvocationResult) => {
    healthy = false;
    settle(outcome);
  };
  const ended = new Promise<void>((resolve) => {
    // `close` and not `exit`: what the process had to say last has arrived by then.
    child.on('close', (code, signal) => {
      retire({ error: exited(requestId, signal ? `signal: ${signal}` : `exit status ${code}`) });
      resolve();
    });
    child.on('error', (error) => retire({ error: exited(requestId, error.message) }));
  });
  child.on('message', (report: Report) => (report.fatal ? retire(report) : settle(report)));
  const output = readOutput(child, options.log);
  return {
    get healthy() {
      return healthy;
    },
    ended,
    kill: () => {
      healthy = false;
      // By itself if it can: only then does a process leave what it has measured of itself.
      child.kill('SIGTERM');
      const last = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
      void ended.then(() => clearTimeout(last));
    },
    invoke: (invocation) =>
      new Promise((resolve) => {
        const milliseconds = options.timeoutSeconds * 1000;
        const timer = setTimeout(() => {
          retire({ error: timedOut(invocation.requestId, options.timeoutSeconds) });
          child.kill('SIGKILL');
        }, milliseconds);
        requestId = invocation.requestId;
        const printed = invocation.tail ? output.linesOf(requestId) : undefined;
        settle = (outcome) => {
          clearTimeout(timer);
          if (printed) void printed.then((log) => resolve({ ...outcome, log }));
          else resolve(outcome);
        };
        const deadline = Date.now() + milliseconds;
        child.send({ ...invocation, deadline, functionArn: options.functionArn }, (error) => {
          if (error) retire({ error: exited(invocation.requestId, error.message) });
        });
      }),
  };
}
