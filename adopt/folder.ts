// Writes a folder that nobody else can read, as a whole or not at all.
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AdoptionFile } from './files';

/** Throws where there is something already that would be lost. */
export function refuseFilled(folder: string): void {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    const { code } = Object(error);
    if (code === 'ENOENT') return;
    if (code === 'ENOTDIR')
      throw new Error(`${folder} is no folder. Choose another one with --out.`);
    throw error;
  }
  if (names.length === 0) return;
  throw new Error(
    `${folder} has files in it. Choose another folder with --out, or remove it first.`,
  );
}

/** Nothing can come in between, Ctrl-C included: all of it happens at once for this process. */
export function writeFolder(folder: string, files: readonly AdoptionFile[]): void {
  refuseFilled(folder);
  mkdirSync(dirname(folder), { recursive: true });
  // Mode 0700, beside it: a rename does not cross file systems.
  const unfinished = mkdtempSync(`${folder}-`);
  try {
    for (const { name, text } of files) {
      writeFileSync(join(unfinished, name), text, { mode: 0o600, flag: 'wx' });
    }
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true });
    throw error;
  }
}
