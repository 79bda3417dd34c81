// Bundles the handlers into build/TypeFunction/, which is what ships.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { tellFailure } from '../tell-failure';
import { licencesText } from './licences';
import { billOf, componentsOf } from './materials';
import { BUNDLED, ROOT } from './options';

const OUT = join(ROOT, 'build/TypeFunction');

async function main(): Promise<void> {
  const { metafile } = await build({ ...BUNDLED, outdir: OUT, minify: true });
  writeFileSync(join(ROOT, 'build/meta.json'), JSON.stringify(metafile));
  writeFileSync(join(OUT, 'THIRD-PARTY-LICENCES.txt'), licencesText(metafile, ROOT));
  copyFileSync(join(ROOT, 'LICENSE'), join(OUT, 'LICENSE'));
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const bill = billOf(componentsOf(metafile, ROOT), version);
  writeFileSync(join(ROOT, 'build/materials.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`);
}

main().catch(tellFailure);
