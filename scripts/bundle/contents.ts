// What is in a bundle, by package, from the metafile that esbuild wrote with it.
import type { Metafile } from 'esbuild';

/** A package and its minified bytes in one file of the bundle. */
export interface Share {
  readonly name: string;
  readonly bytes: number;
}

const OWN = '(this project)';

/** The package that a path inside a node_modules folder belongs to; undefined for a file of our own. */
export function packageOf(path: string): string | undefined {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
  return name;
}

/** The packages in a file of the bundle, the largest first; throws where there is no such file. */
export function contentsOf(metafile: Metafile, file: string): Share[] {
  const output = metafile.outputs[file];
  if (!output) throw new Error(`the bundle has no ${file}: run npm run build`);
  const bytes = new Map<string, number>();
  for (const [path, { bytesInOutput }] of Object.entries(output.inputs)) {
    const name = packageOf(path) ?? OWN;
    bytes.set(name, (bytes.get(name) ?? 0) + bytesInOutput);
  }
  return [...bytes]
    .filter(([, size]) => size > 0)
    .map(([name, size]) => ({ name, bytes: size }))
    .sort((one, other) => other.bytes - one.bytes);
}

/** Every package in the bundle, by name. */
export function packagesIn(metafile: Metafile): string[] {
  const files = Object.keys(metafile.outputs);
  const names = files.flatMap((file) => contentsOf(metafile, file).map(({ name }) => name));
  return [...new Set(names)].filter((name) => name !== OWN).sort();
}
