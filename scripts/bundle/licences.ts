// The licences of what is in the bundle: whoever ships it ships these with it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { packagesIn } from './contents';

/** One text that names every bundled package with version, licence and the text of the licence. */
export function licencesText(metafile: Metafile, root: string): string {
  return packagesIn(metafile)
    .map((name) => licenceOf(name, join(root, 'node_modules', name)))
    .join(`\n\n${'-'.repeat(80)}\n\n`);
}

function licenceOf(name: string, folder: string): string {
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text =
    file && existsSync(join(folder, file))
      ? readFileSync(join(folder, file), 'utf8').trim()
      : `The package has no licence file. It declares: ${license}.`;
  return `${name} ${version} (${license})\n\n${text}`;
}
