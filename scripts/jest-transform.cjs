// Jest transform: TypeScript to CommonJS with the same esbuild that makes the bundle.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { transformSync } = require('esbuild');

const SELF = readFileSync(__filename);

module.exports = {
  /**
   * What Jest keeps is of use as long as neither the file nor this one changes.
   * @param {string} source
   * @param {string} filename
   */
  getCacheKey(source, filename) {
    return createHash('sha256').update(SELF).update(filename).update(source).digest('hex');
  },
  /**
   * @param {string} source
   * @param {string} filename
   */
  process(source, filename) {
    const { code, map } = transformSync(source, {
      loader: filename.endsWith('.ts') ? 'ts' : 'js',
      format: 'cjs',
      target: 'node20',
      // Jest has no import() for CommonJS: it becomes a require.
      supported: { 'dynamic-import': false },
      sourcemap: true,
      sourcefile: filename,
      tsconfigRaw: {
        compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false },
      },
    });
    return { code, map };
  },
};
