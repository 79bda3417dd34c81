// Bundles the handlers into build/TypeFunction/, which is what ships: handlers.js, and beside it
// reports.js, which is loaded only when an event asks for provider logs or metrics.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { leftOut } from './bundle/left-out';
import { libraryWithoutRuntime } from './bundle/library';
import { licencesText } from './bundle/licences';

const root = join(__dirname, '..');

/** Leaves the lazily loaded reports to their own file. */
const reportsApart: Plugin = {
  name: 'reports apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/reports\/report$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './reports.js', external: true } : undefined,
    );
  },
};

async function main(): Promise<void> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { handlers: 'src/handlers.ts', reports: 'src/runtime/reports/report.ts' },
    outdir: 'build/TypeFunction',
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    // Packages whose exports name an ES module: only those can be shaken.
    conditions: ['module', 'import'],
    // An import() of a CommonJS file would load Node's ES module loader for it.
    supported: { 'dynamic-import': false },
    minify: true,
    // The resource library reads an error code from the name of an exception's class.
    keepNames: false,
    legalComments: 'none',
    logLevel: 'silent',
    metafile: true,
    // esbuild's own reading of tsconfig.json would keep type-only imports of the generated models.
    tsconfigRaw: {
      compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false },
    },
    plugins: [leftOut, libraryWithoutRuntime, reportsApart],
  });
  writeFileSync(join(root, 'build/meta.json'), JSON.stringify(metafile));
  const licences = join(root, 'build/TypeFunction/THIRD-PARTY-LICENCES.txt');
  writeFileSync(licences, licencesText(metafile, root));
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
