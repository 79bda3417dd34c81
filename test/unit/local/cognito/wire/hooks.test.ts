// What happens between two calls.
import { createHooks } from '../../../../../local/cognito/wire/hooks';

describe('hooks', () => {
  it('are for one call of their operation, in the order they were set', () => {
    const hooks = createHooks();
    hooks.before('A', () => 'first');
    hooks.before('A', () => 'second');
    const taken = ['B', 'A', 'A', 'A'].map((operation) => hooks.take(operation)?.());
    expect(taken).toEqual([undefined, 'first', 'second', undefined]);
  });
});
