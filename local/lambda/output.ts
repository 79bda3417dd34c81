// What a function's process prints, line by line, and which invocation printed it.
import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface Output {
  /**
   * The lines of an invocation that is about to begin, once it has said its last on both streams:
   * they may arrive after its answer, which comes by another way.
   */
  linesOf(requestId: string): Promise<string[]>;
}

interface Listener {
  readonly lines: string[];
  /** Streams that may still bring a line. */
  readonly open: Set<object>;
  done(): void;
}

// child.cjs writes these around an invocation whose log is asked for; a handler need not end its last line.
const MARK = /^(.*)#invocation (START|END) ([\w-]+)$/;

/** Reads both streams of a process; `log` takes every line of the function. */
export function readOutput(
  child: Pick<ChildProcess, 'stdout' | 'stderr'>,
  log: (line: string) => void,
): Output {
  const listeners = new Map<string, Listener>();
  const streams = new Set([child.stdout, child.stderr].flatMap((stream) => stream ?? []));

  const end = (requestId: string, stream: object) => {
    const listener = listeners.get(requestId);
    if (!listener?.open.delete(stream) || listener.open.size > 0) return;
    listeners.delete(requestId);
    listener.done();
  };
  for (const stream of streams) {
    let running = '';
    const take = (line: string) => {
      listeners.get(running)?.lines.push(line);
      log(line);
    };
    const lines = createInterface({ input: stream });
    lines.on('line', (line) => {
      const [, rest = '', mark, requestId = ''] = MARK.exec(line) ?? [];
      if (mark === undefined) return take(line);
      if (rest !== '') take(rest);
      running = mark === 'START' ? requestId : '';
      if (mark === 'END') end(requestId, stream);
    });
    lines.on('close', () => {
      streams.delete(stream);
      for (const requestId of listeners.keys()) end(requestId, stream);
    });
  }
  return {
    linesOf: (requestId) =>
      new Promise((resolve) => {
        const lines: string[] = [];
        if (streams.size === 0) return resolve(lines);
        listeners.set(requestId, { lines, open: new Set(streams), done: () => resolve(lines) });
      }),
  };
}
