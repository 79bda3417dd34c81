// How the handlers are bundled: handlers.js, and beside it reports.js, which is loaded only when an
// event asks for provider logs or metrics.
import { join } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';
import { leftOut } from './left-out';
import { mapping, names } from './model-imports.cjs';
import { shakenSchemas } from './schemas';
import { versionsAlone } from './versions';

export const ROOT = join(__dirname, '../..');

/** Leaves the lazily loaded reports to their own file. */
const reportsApart: Plugin = {
  name: 'reports apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/reports\/report$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './reports.js', external: true } : undefined,
    );
  },
};

/** Everything but where the files go, and whether they are minified. */
export const BUNDLED = {
  absWorkingDir: ROOT,
  entryPoints: { handlers: 'src/handlers.ts', reports: 'src/runtime/reports/report.ts' },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
  // Packages whose exports name an ES module: only those can be shaken.
  conditions: ['module', 'import'],
  // An import() of a CommonJS file would load Node's ES module loader for it.
  supported: { 'dynamic-import': false },
  // Nothing reads the name of a function; keeping them would make every closure of the SDK cost more.
  keepNames: false,
  alias: Object.fromEntries(names.map((name) => [name, join(ROOT, mapping)])),
  legalComments: 'none',
  logLevel: 'silent',
  metafile: true,
  // esbuild's own reading of tsconfig.json would keep type-only imports of the generated models.
  tsconfigRaw: {
    compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false },
  },
  plugins: [shakenSchemas, versionsAlone, leftOut, reportsApart],
} as const satisfies BuildOptions;
