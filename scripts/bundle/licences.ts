// The licences of what is in the bundle: whoever ships it ships these with it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { packagesIn } from './contents';

/**
 * One text that names every bundled package with version and licence, and has the text of each licence
 * once: the zip is not compressed, and most of the packages have the very same text.
 */
export function licencesText(metafile: Metafile, root: string): string {
  const namesByText = new Map<string, string[]>();
  for (const name of packagesIn(metafile)) {
    const folder = join(root, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const text = licenceIn(folder) || 'It has no licence file; its package.json names the licence.';
    const names = namesByText.get(text) ?? [];
    namesByText.set(text, [...names, `${name} ${version} (${license})`]);
  }
  return [...namesByText]
    .map(([text, names]) => `${names.join('\n')}\n\n${text}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

// With the notices beside it, which the Apache License, section 4(d), wants to be passed on.
function licenceIn(folder: string): string {
  return readdirSync(folder)
    .filter((entry) => /^(licen[cs]e|copying|notice|copyrightnotice)(\.(md|txt))?$/i.test(entry))
    .sort()
    .map((entry) => readFileSync(join(folder, entry), 'utf8').trim())
    .join('\n\n');
}
