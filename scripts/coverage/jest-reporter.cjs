// Jest reporter that leaves what tests ran of src in their own process where children leave theirs.
const { mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');

/** @typedef {{ code: string, sourceMapPath: string | null, wrapperLength?: number }} Transformed */
/** @typedef {{ result: { url: string, functions: object[] }, codeTransformResult?: Transformed }} Measured */

/** One script as Jest ran it, in the form that the report takes. */
const entryOf = (/** @type {Measured} */ { result, codeTransformResult }) => {
  if (!codeTransformResult) return [];
  const { code, sourceMapPath, wrapperLength } = codeTransformResult;
  return [
    {
      url: pathToFileURL(result.url).href,
      functions: result.functions,
      source: code,
      sourceMap: sourceMapPath ? JSON.parse(readFileSync(sourceMapPath, 'utf8')) : undefined,
      scriptOffset: wrapperLength ?? 0,
    },
  ];
};

module.exports = class {
  /**
   * @param {object} _config
   * @param {{ folder: string }} options
   */
  constructor(_config, { folder }) {
    this.folder = folder;
    this.files = 0;
  }

  /**
   * @param {unknown} _test
   * @param {{ v8Coverage?: Measured[] }} result
   */
  onTestResult(_test, { v8Coverage = [] }) {
    const entries = v8Coverage.flatMap(entryOf);
    if (entries.length === 0) return;
    mkdirSync(this.folder, { recursive: true });
    this.files += 1;
    const file = join(this.folder, `jest-${process.pid}-${this.files}.json`);
    writeFileSync(file, JSON.stringify(entries));
  }
};
