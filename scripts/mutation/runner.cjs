// The test runner that Stryker asks: which tests reach which mutants, and what each mutant comes to.
const { readdirSync } = require('node:fs');
const { join } = require('node:path');
const circus = require('./circus.cjs');
const folders = require('./folders.json');
/**
 * Tests that wait for a second or more, by file and name: every mutant that survives would wait for each of them.
 * @type {string[]}
 */
const SLOW = require('./slow.json');

/** @typedef {{ id: string }} Mutant */
/** @typedef {{ activeMutant: Mutant, mutantActivation: string, testFilter?: string[], hitLimit?: number }} MutantRun */

/** What the instrumented sources look at, under the name that they know it by. */
const seen = {
  activeMutant: /** @type {string | undefined} */ (undefined),
  currentTestId: /** @type {string | undefined} */ (undefined),
  mutantCoverage: { static: {}, perTest: {} },
  hitCount: /** @type {number | undefined} */ (undefined),
  hitLimit: /** @type {number | undefined} */ (undefined),
};

/** The tests that a mutant of the folder is put to, file by file. */
function testFiles() {
  const chosen = Object.entries(folders).find(([name]) => name === process.env.MUTATION_FOLDER);
  if (!chosen) throw new Error('MUTATION_FOLDER is no folder of scripts/mutation/folders.json');
  return chosen[1].tests.flatMap((path) => {
    if (path.endsWith('.ts')) return [join('test', path)];
    return readdirSync(join('test', path), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => join('test', path, file))
      .sort();
  });
}

class Runner {
  /** Errors that nobody waited for: in a test run they are failures. */
  #stray = 0;
  /** @type {string[]} */
  #files = [];

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.env.IN_PROCESS = 'yes';
    Object.assign(globalThis, { __stryker__: seen });
    // Nobody reads where a test has failed, and to find out takes time.
    Error.stackTraceLimit = 0;
    for (const event of ['uncaughtException', 'unhandledRejection']) {
      process.on(event, () => {
        this.#stray += 1;
      });
    }
    circus.prepare();
    this.#files = testFiles();
  }

  async dryRun() {
    circus.load(this.#files);
    const known = new Set();
    const { tests } = await circus.run(
      (test) => {
        known.add(circus.nameOf(test));
        return !SLOW.includes(circus.nameOf(test));
      },
      (name) => {
        seen.currentTestId = name;
      },
    );
    const gone = SLOW.filter(
      (name) => !known.has(name) && this.#files.some((file) => name.startsWith(file)),
    );
    if (gone.length > 0) {
      return { status: 'error', errorMessage: `slow.json names no test: ${gone.join('; ')}` };
    }
    const failed = tests.find(({ errors }) => errors.length > 0);
    if (failed) {
      const errorMessage = `${circus.nameOf(failed)}: ${JSON.stringify(failed.errors)}`;
      return { status: 'error', errorMessage };
    }
    return {
      status: 'complete',
      mutantCoverage: seen.mutantCoverage,
      tests: tests.map((test) => ({
        id: circus.nameOf(test),
        name: circus.nameOf(test),
        timeSpentMs: test.duration ?? 0,
        status: 0,
      })),
    };
  }

  /** @param {MutantRun} options */
  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit }) {
    const wanted = testFilter && new Set(testFilter);
    const files = this.#files.filter(
      (file) => !wanted || testFilter?.some((name) => name.startsWith(`${file} › `)),
    );
    this.#stray = 0;
    Object.assign(seen, { activeMutant: undefined, hitCount: 0, hitLimit });
    if (mutantActivation === 'static') seen.activeMutant = activeMutant.id;
    try {
      circus.load(files);
    } catch (error) {
      return { status: 'killed', killedBy: [], failureMessage: `${error}`, nrOfTests: 0 };
    }
    seen.activeMutant = activeMutant.id;
    const { tests } = await circus.run(
      (test) => !SLOW.includes(circus.nameOf(test)) && (wanted?.has(circus.nameOf(test)) ?? true),
      () => undefined,
    );
    const nrOfTests = tests.length;
    if (hitLimit !== undefined && (seen.hitCount ?? 0) > hitLimit) return { status: 'timeout' };
    const failed = tests.filter(({ errors }) => errors.length > 0);
    if (failed.length === 0 && this.#stray === 0) return { status: 'survived', nrOfTests };
    return { status: 'killed', killedBy: failed.map(circus.nameOf), failureMessage: '', nrOfTests };
  }
}

const create = Object.assign(() => new Runner(), { inject: [] });

module.exports.strykerPlugins = [{ kind: 'TestRunner', name: 'circus', factory: create }];
