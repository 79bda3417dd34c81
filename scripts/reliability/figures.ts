// Where the figures of the proofs are kept: one file each, as its command wrote it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

/** The file of a proof's figures. */
export function figuresFile(name: string): string {
  return join(ROOT, 'docs/figures', `${name}.json`);
}

/** The figures of the last whole run; undefined where there was none. */
export function figuresOf(name: string): Record<string, unknown> | undefined {
  const file = figuresFile(name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
