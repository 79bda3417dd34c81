// The execution environments of one function: warm ones first, new ones up to a limit, then a queue.
import { exited } from './errors';
import type { Instance, Invocation, InvocationResult } from './instance';

export interface Pool {
  /** Answers one event; waits for its turn when every environment is busy. */
  invoke(invocation: Invocation): Promise<InvocationResult>;
  /** Has what comes from now on answered by new processes. */
  renew(): void;
  /** Kills the processes that are busy with such an event. */
  crash(isMeant: (event: unknown) => boolean): void;
  /** Ends every process and waits until they are gone. */
  close(): Promise<void>;
}

/** Makes a pool that starts at most `limit` instances at a time. */
export function createPool(start: () => Instance, limit: number): Pool {
  const instances = new Set<Instance>();
  const busyWith = new Map<Instance, unknown>();
  const idle: Instance[] = [];
  const queue: Array<() => void> = [];
  let busy = 0;
  let closed = false;

  async function enter(): Promise<void> {
    if (busy < limit) busy += 1;
    else await new Promise<void>((resolve) => queue.push(resolve));
  }

  function leave(): void {
    const next = queue.shift();
    if (next) next();
    else busy -= 1;
  }

  function warmOrNew(): Instance {
    for (let warm = idle.pop(); warm; warm = idle.pop()) if (warm.healthy) return warm;
    const instance = start();
    instances.add(instance);
    void instance.ended.then(() => instances.delete(instance));
    return instance;
  }

  return {
    async invoke(invocation) {
      await enter();
      try {
        if (closed) return { error: exited(invocation.requestId, 'the endpoint is closed') };
        const instance = warmOrNew();
        busyWith.set(instance, invocation.event);
        const outcome = await instance.invoke(invocation);
        busyWith.delete(instance);
        if (instance.healthy) idle.push(instance);
        return outcome;
      } finally {
        leave();
      }
    },
    renew() {
      for (const instance of idle.splice(0)) instance.kill();
    },
    crash(isMeant) {
      for (const [instance, event] of busyWith) if (isMeant(event)) instance.kill();
    },
    async close() {
      closed = true;
      for (const instance of instances) instance.kill();
      await Promise.all([...instances].map((instance) => instance.ended));
    },
  };
}
