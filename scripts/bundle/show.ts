// `npm run bundle`: shows what is in the files that ship, by package.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Metafile } from 'esbuild';
import { contentsOf } from './contents';
import { componentsOf } from './materials';
import { ROOT } from './options';

const metafile: Metafile = JSON.parse(readFileSync(join(ROOT, 'build/meta.json'), 'utf8'));

const about = new Map(
  componentsOf(metafile, ROOT).map(({ name, version, licence }) => [
    name,
    `${name} ${version} (${licence})`,
  ]),
);
const lines: string[] = [];
for (const file of Object.keys(metafile.outputs)) {
  const text = readFileSync(join(ROOT, file));
  const deflated = deflateRawSync(text, { level: 9 }).length;
  lines.push(`${file}: ${text.length} bytes, ${deflated} deflated`);
  for (const { name, bytes } of contentsOf(metafile, file)) {
    lines.push(`${String(bytes).padStart(9)}  ${about.get(name) ?? name}`);
  }
  lines.push('');
}
console.log(lines.join('\n'));
