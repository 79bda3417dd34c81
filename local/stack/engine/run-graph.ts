// Runs tasks as soon as what they wait for is done, side by side up to a limit.
import type { Graph } from '../plan/graph';

export interface GraphOptions {
  readonly limit: number;
  /** Whether a failure keeps all others from starting, or only those that wait for it. */
  readonly stopOnFailure: boolean;
}

/** Runs `task` for every node; it tells whether it succeeded. Gives the nodes whose task failed. */
export async function runGraph(
  graph: Graph,
  { limit, stopOnFailure }: GraphOptions,
  task: (node: string) => Promise<boolean>,
): Promise<string[]> {
  const done = new Set<string>();
  const failed: string[] = [];
  const running = new Map<string, Promise<void>>();
  const waiting = new Set(graph.keys());

  const start = (node: string) => {
    waiting.delete(node);
    const run = task(node).then((succeeded) => {
      running.delete(node);
      if (succeeded) done.add(node);
      else failed.push(node);
    });
    running.set(node, run);
  };
  const isReady = (node: string) => (graph.get(node) ?? []).every((other) => done.has(other));

  for (;;) {
    if (failed.length === 0 || !stopOnFailure) {
      for (const node of [...waiting].filter(isReady)) if (running.size < limit) start(node);
    }
    if (running.size === 0) return failed;
    await Promise.race(running.values());
  }
}
