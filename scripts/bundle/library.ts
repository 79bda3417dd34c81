// The resource library without its runtime: what the generated models and ProgressEvent need of it.
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

const LIBRARY = '@amazon-web-services-cloudformation/cloudformation-cli-typescript-lib';

/** The modules of the library that are reached; the others are its runtime and its exceptions. */
const REACHED = ['interface', 'proxy', 'recast'];

/** Resolves the library's index, which loads all of it, to the modules that are reached. */
export const libraryWithoutRuntime: Plugin = {
  name: 'library without its runtime',
  setup({ onResolve, onLoad }) {
    const index = require.resolve(LIBRARY);
    onResolve({ filter: new RegExp(`^${LIBRARY}$`) }, () => ({
      path: index,
      namespace: 'reached',
    }));
    onLoad({ filter: /.*/, namespace: 'reached' }, () => ({
      contents: REACHED.map((name) => `export * from './${name}.js';`).join('\n'),
      resolveDir: dirname(join(index)),
    }));
  },
};
