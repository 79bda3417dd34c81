// What Lambda never hands over as a context, made in the function's process by its name.

/** The text of an object of functions, for the source of a bundle. */
export const CONTEXTS_SOURCE = `{
  lambda: () => context,
  nothing: () => undefined,
  null: () => null,
  text: () => 'context',
  empty: () => ({}),
  throwing: () => ({ getRemainingTimeInMillis() { throw new Error('no clock'); } }),
  throwingNothing: () => ({ getRemainingTimeInMillis() { throw undefined; } }),
  getter: () => ({ get getRemainingTimeInMillis() { throw new Error('no clock'); } }),
  noFunction: () => ({ getRemainingTimeInMillis: 5000 }),
  notANumber: () => ({ getRemainingTimeInMillis: () => NaN }),
  words: () => ({ getRemainingTimeInMillis: () => '5000' }),
  bigint: () => ({ getRemainingTimeInMillis: () => 5000n }),
  symbol: () => ({ getRemainingTimeInMillis: () => Symbol('5000') }),
  later: () => ({ getRemainingTimeInMillis: async () => 5000 }),
  rejecting: () => ({ getRemainingTimeInMillis: async () => { throw new Error('no clock'); } }),
  negative: () => ({ getRemainingTimeInMillis: () => -5000 }),
  minusInfinity: () => ({ getRemainingTimeInMillis: () => -Infinity }),
  endless: () => ({ getRemainingTimeInMillis: () => Infinity }),
  vast: () => ({ getRemainingTimeInMillis: () => 1e308 }),
  zero: () => ({ getRemainingTimeInMillis: () => 0 }),
  hardly: () => ({ getRemainingTimeInMillis: () => 2001 }),
  short: () => ({ getRemainingTimeInMillis: () => 3500 }),
}`;

/** All of them but the one that has a test of its own. */
export const CONTEXTS: readonly string[] = [...CONTEXTS_SOURCE.matchAll(/^ {2}(\w+):/gm)]
  .map(([, name = '']) => name)
  .filter((name) => name !== 'rejecting');
