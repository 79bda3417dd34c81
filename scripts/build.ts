// Bundles the handlers into build/TypeFunction/, which is what ships.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { licencesText } from './bundle/licences';
import { BUNDLED, ROOT } from './bundle/options';

async function main(): Promise<void> {
  const { metafile } = await build({ ...BUNDLED, outdir: 'build/TypeFunction', minify: true });
  writeFileSync(join(ROOT, 'build/meta.json'), JSON.stringify(metafile));
  const licences = join(ROOT, 'build/TypeFunction/THIRD-PARTY-LICENCES.txt');
  writeFileSync(licences, licencesText(metafile, ROOT));
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
