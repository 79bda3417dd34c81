// Writes a folder that nobody else can read, as a whole or not at all.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { membersOf } from '../local/unknown';
import type { AdoptionFile } from './files';

/** Throws where there is something already that would be lost. */
export function refuseFilled(folder: string): void {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    const { code } = membersOf(error);
    if (code === 'ENOENT') return;
    if (code !== 'ENOTDIR') throw error;
    throw new Error(`${folder} is no folder. Choose another one with --out.`);
  }
  if (names.length === 0) return;
  throw new Error(
    `${folder} has files in it. Choose another folder with --out, or remove it first.`,
  );
}

/** Nothing can come in between, Ctrl-C included: all of it happens at once for this process. */
export function writeFolder(folder: string, files: readonly AdoptionFile[]): void {
  refuseFilled(folder);
  // A folder that is there stays the same one: a shell may stand in it, a link or a mount lead to it.
  const isThere = existsSync(folder);
  if (!isThere) mkdirSync(dirname(folder), { recursive: true });
  // Mode 0700, in it or beside it: a rename does not cross file systems.
  const unfinished = mkdtempSync(isThere ? join(folder, 'unfinished-') : `${folder}-`);
  try {
    for (const { name, text } of files) {
      writeFileSync(join(unfinished, name), text, { mode: 0o600, flag: 'wx' });
    }
    if (isThere) {
      chmodSync(folder, 0o700);
      for (const { name } of files) renameSync(join(unfinished, name), join(folder, name));
      rmdirSync(unfinished);
    } else {
      renameSync(unfinished, folder);
    }
  } catch (error) {
    rmSync(unfinished, { recursive: true });
    throw error;
  }
}
