// Where Jest runs the tests of a mutant: without those that wait, and the first test that fails is the
// last, for one is enough to kill it. The errors of Node's own modules are Errors, as they are to the bundle.
const { types } = require('node:util');
const { TestEnvironment } = require('jest-environment-node');
/** @type {string[]} */
const SLOW = require('./slow.json');

/** @typedef {import('@jest/types').Circus.DescribeBlock} DescribeBlock */
/** @typedef {import('@jest/types').Circus.TestEntry} TestEntry */

/**
 * @param {DescribeBlock} block
 * @returns {TestEntry[]}
 */
function testsIn(block) {
  return block.children.flatMap((child) =>
    child.type === 'describeBlock' ? testsIn(child) : [child],
  );
}

/**
 * Sockets throw Errors of another realm than the one of the tests.
 * @param {ErrorConstructor} base
 */
function recognise(base) {
  const isInstance = Function.prototype[Symbol.hasInstance];
  Object.defineProperty(base, Symbol.hasInstance, {
    value(/** @type {unknown} */ thrown) {
      return (this === base && types.isNativeError(thrown)) || isInstance.call(this, thrown);
    },
  });
}

module.exports = class extends TestEnvironment {
  /** @override */
  async setup() {
    await super.setup();
    recognise(this.global.Error);
  }

  /**
   * @param {import('@jest/types').Circus.Event} event
   * @param {import('@jest/types').Circus.State} state
   */
  handleTestEvent(event, state) {
    const isOver = event.name === 'test_done' && event.test.errors.length > 0;
    if (event.name !== 'run_start' && !isOver) return;
    for (const test of testsIn(state.rootDescribeBlock)) {
      if (isOver || SLOW.includes(test.name)) test.mode = 'skip';
    }
  }
};
