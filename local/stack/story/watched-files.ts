// Tells when files change: their times are looked at again and again, which no editor's way of saving escapes.
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What tells one state of files from another: a time and a size for each. */
export type Seen = ReadonlyMap<string, string>;

/** The state of files and of all that is in folders; what is not there is not in it. */
export function look(paths: readonly string[]): Seen {
  return new Map(paths.flatMap(filesAt).flatMap((file) => stateOf(file)));
}

function filesAt(path: string): string[] {
  try {
    const entries: Dirent[] = readdirSync(path, { recursive: true, withFileTypes: true });
    return entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  } catch {
    // A file, or nothing at all.
    return [path];
  }
}

function stateOf(file: string): [string, string][] {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats ? [[file, `${stats.mtimeMs} ${stats.size}`]] : [];
}

/** The files that are new, gone or not as they were. */
export function changedBetween(before: Seen, after: Seen): string[] {
  const files = new Set([...before.keys(), ...after.keys()]);
  return [...files].filter((file) => before.get(file) !== after.get(file));
}

const EACH = 300;

/** Resolves with what has changed since `seen`, once nothing has for a moment. */
export async function nextChange(
  paths: readonly string[],
  seen: Seen,
  sleep: (milliseconds: number) => Promise<unknown>,
): Promise<{ files: string[]; seen: Seen }> {
  for (let last = seen; ; ) {
    await sleep(EACH);
    const now = look(paths);
    const files = changedBetween(seen, now);
    // Saving takes more than one step, and often more than one file.
    if (files.length > 0 && changedBetween(last, now).length === 0) return { files, seen: now };
    last = now;
  }
}
