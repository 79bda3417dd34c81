// Jest's own parts in one process that stays warm: only the project's modules are loaded anew for each
// run, which takes a tenth of the time that Jest itself takes to start.
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { join, sep } = require('node:path');
const circus = require('jest-circus');
const { jestExpect } = require('@jest/expect');
const { ModernFakeTimers } = require('@jest/fake-timers');
const { ModuleMocker } = require('jest-mock');
const { mapping, names } = require('../bundle/model-imports.cjs');
const { process: transform } = require('../jest-transform.cjs');

/** @typedef {import('@jest/types').Circus.DescribeBlock} DescribeBlock */
/** @typedef {import('@jest/types').Circus.TestEntry} TestEntry */

const LONGEST_TEST = 30_000;

/** The functions of `jest` that the tests use. */
function tools() {
  const mocker = new ModuleMocker(globalThis);
  const config = Object({ fakeTimers: {}, rootDir: process.cwd() });
  const timers = new ModernFakeTimers({ config, global: globalThis });
  return {
    spyOn: mocker.spyOn.bind(mocker),
    restoreAllMocks: mocker.restoreAllMocks.bind(mocker),
    useFakeTimers: timers.useFakeTimers.bind(timers),
    useRealTimers: timers.useRealTimers.bind(timers),
    advanceTimersByTime: timers.advanceTimersByTime.bind(timers),
    advanceTimersByTimeAsync: timers.advanceTimersByTimeAsync.bind(timers),
    getTimerCount: timers.getTimerCount.bind(timers),
  };
}

/** Has Node load TypeScript as Jest does (jest.config.mjs), and gives the tests their globals. */
function prepare() {
  Object.assign(globalThis, circus, { expect: jestExpect, jest: tools() });
  /** @type {Map<string, string>} */
  const known = new Map();
  require.extensions['.ts'] = (module, filename) => {
    const code = known.get(filename) ?? transform(readFileSync(filename, 'utf8'), filename).code;
    known.set(filename, code);
    Object(module)._compile(code, filename);
  };
  const { _resolveFilename: resolve } = Object(Module);
  Object(Module)._resolveFilename = (
    /** @type {string} */ name,
    /** @type {unknown[]} */ ...rest
  ) => (names.includes(name) ? join(process.cwd(), mapping) : resolve(name, ...rest));
}

/** Loads the files of tests, and with them all of the project, as if nothing were loaded yet. */
function load(/** @type {readonly string[]} */ files) {
  const installed = `${sep}node_modules${sep}`;
  for (const path of Object.keys(require.cache)) {
    const isOurs = path.startsWith(process.cwd() + sep) && !path.includes(installed);
    if (isOurs) delete require.cache[path];
  }
  circus.resetState();
  circus.getState().testTimeout = LONGEST_TEST;
  for (const file of files) circus.describe(file, () => void require(join(process.cwd(), file)));
}

/**
 * @param {DescribeBlock} block
 * @returns {TestEntry[]}
 */
function testsIn(block) {
  return block.children.flatMap((child) =>
    child.type === 'describeBlock' ? testsIn(child) : [child],
  );
}

/** The test under its full name, which begins with its file. */
function nameOf(/** @type {TestEntry} */ test) {
  const names = [test.name];
  for (let block = test.parent; block.parent; block = block.parent) names.unshift(block.name);
  return names.join(' › ');
}

/**
 * Runs the loaded tests that are wanted until the first of them fails; returns those that were run.
 * @param {(test: TestEntry) => boolean} isWanted
 * @param {(name?: string) => void} onTest told before each test, and after it without a name
 */
async function run(isWanted, onTest) {
  const tests = testsIn(circus.getState().rootDescribeBlock);
  for (const test of tests) if (!isWanted(test)) test.mode = 'skip';
  const watch = (/** @type {import('@jest/types').Circus.Event} */ event) => {
    if (event.name === 'test_start') onTest(nameOf(event.test));
    if (event.name !== 'test_done') return;
    onTest();
    if (event.test.errors.length > 0) for (const test of tests) test.mode = 'skip';
  };
  circus.addEventHandler(watch);
  try {
    const { unhandledErrors } = await circus.run();
    return { tests: tests.filter(({ status }) => status === 'done'), unhandledErrors };
  } finally {
    circus.removeEventHandler(watch);
  }
}

module.exports = { prepare, load, run, nameOf };
