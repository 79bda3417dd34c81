// What a test has happen between two calls of a client.

/** Something to do, whose outcome matters to nobody; awaited when it takes time. */
type Action = () => unknown;

export interface Hooks {
  /** Does something once, right before the next call of the operation is performed. */
  before(operation: string, action: Action): void;
  /** What is to be done before this call, if anything; it is not given again. */
  take(operation: string): Action | undefined;
}

/** No hooks; of several for one operation, each call takes the one set first. */
export function createHooks(): Hooks {
  const waiting: { operation: string; action: Action }[] = [];
  return {
    before: (operation, action) => void waiting.push({ operation, action }),
    take(operation) {
      const index = waiting.findIndex((hook) => hook.operation === operation);
      return index < 0 ? undefined : waiting.splice(index, 1)[0]?.action;
    },
  };
}
