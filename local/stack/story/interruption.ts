// What ends a run from outside: Ctrl-C, a request to terminate, or nobody reading the output.
import type { EventEmitter } from 'node:events';

const CLOSED_PIPE = 141;

/** Why the run was ended, as the exit code that shells expect. */
export class Interruption extends Error {
  override name = 'Interruption';

  constructor(readonly exitCode: number) {
    super('interrupted');
  }

  /** Whether somebody asked for it, who wants to hear of it. */
  get isAsked(): boolean {
    return this.exitCode !== CLOSED_PIPE;
  }
}

/** Rejects with an Interruption when a signal comes; later ones don't cut the closing short. */
export function interruption(process: EventEmitter & { stdout: EventEmitter }): Promise<never> {
  return new Promise((_resolve, reject) => {
    process.on('SIGINT', () => reject(new Interruption(130)));
    process.on('SIGTERM', () => reject(new Interruption(143)));
    // `npm start | head` closes the pipe.
    process.stdout.on('error', () => reject(new Interruption(CLOSED_PIPE)));
  });
}

/** Prints until the run is stopped; nothing is told any more of what ends with it. */
export function until<Told>(
  stopped: Promise<never>,
  print: (told: Told) => void,
): (told: Told) => void {
  let isStopped = false;
  stopped.catch(() => {
    isStopped = true;
  });
  return (told) => {
    if (!isStopped) print(told);
  };
}
