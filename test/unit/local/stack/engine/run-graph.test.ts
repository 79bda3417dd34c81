import { runGraph } from '../../../../../local/stack/engine/run-graph';

/** Runs tasks that end when the test says so. */
function controlled(
  arrows: Record<string, string[]>,
  options: { limit?: number; stopOnFailure?: boolean } = {},
) {
  const started: string[] = [];
  const ends = new Map<string, (succeeded: boolean) => void>();
  const { limit = 10, stopOnFailure = true } = options;
  const result = runGraph(new Map(Object.entries(arrows)), { limit, stopOnFailure }, (node) => {
    started.push(node);
    return new Promise((resolve) => ends.set(node, resolve));
  });
  const end = async (node: string, succeeded = true) => {
    ends.get(node)?.(succeeded);
    await new Promise(setImmediate);
  };
  return { started, end, result };
}

describe('runGraph', () => {
  it('starts what waits for nothing at once, and the others as soon as they can', async () => {
    const { started, end, result } = controlled({ a: [], b: [], c: ['a'], d: ['b', 'c'] });
    expect(started).toEqual(['a', 'b']);
    await end('a');
    expect(started).toEqual(['a', 'b', 'c']);
    await end('c');
    expect(started).toEqual(['a', 'b', 'c']);
    await end('b');
    await end('d');
    expect(await result).toEqual([]);
  });

  it('keeps to the limit', async () => {
    const { started, end, result } = controlled({ a: [], b: [], c: [] }, { limit: 2 });
    expect(started).toEqual(['a', 'b']);
    await end('b');
    expect(started).toEqual(['a', 'b', 'c']);
    await end('a');
    await end('c');
    expect(await result).toEqual([]);
  });

  it('starts nothing after a failure, but waits for what runs', async () => {
    const { started, end, result } = controlled({ a: [], b: [], c: ['b'] });
    await end('a', false);
    await end('b');
    expect(await result).toEqual(['a']);
    expect(started).toEqual(['a', 'b']);
  });

  it('goes on with what does not wait for the failed one, if told to', async () => {
    const { started, end, result } = controlled(
      { a: [], b: [], c: ['b'], d: ['a'] },
      { stopOnFailure: false },
    );
    await end('a', false);
    await end('b');
    await end('c');
    expect(await result).toEqual(['a']);
    expect(started).toEqual(['a', 'b', 'c']);
  });
});
