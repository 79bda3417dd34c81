// Bundles src/handlers.ts and all it needs into one file, build/TypeFunction/handlers.js.
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(__dirname, '..');
const emptyModule = join(__dirname, 'empty-module.cjs');

async function main(): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: ['src/handlers.ts'],
    outfile: 'build/TypeFunction/handlers.js',
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    minify: true,
    // The resource library reads an error code from the name of an exception's class.
    keepNames: true,
    legalComments: 'none',
    logLevel: 'silent',
    // esbuild's own reading of tsconfig.json would keep type-only imports of the generated models.
    tsconfigRaw: {
      compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false },
    },
    plugins: [
      {
        name: 'without aws-sdk v2',
        setup: ({ onResolve }) => {
          onResolve({ filter: /^aws-sdk(\/|$)/ }, () => ({ path: emptyModule }));
        },
      },
    ],
  });
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
