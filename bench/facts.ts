// What this run depends on, found out from the machine and the two package.json files.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Facts } from './document';

const root = join(__dirname, '..');

/** The Node 22 that scripts/setup.sh installs. */
export const NODE_22 = join(root, '.node22/node_modules/.bin/node');

/** The facts of this machine and this version of the project. */
export function facts(): Facts {
  return {
    cores: availableParallelism(),
    platform: `${process.platform} on ${process.arch}`,
    node: process.versions.node,
    node22: execFileSync(NODE_22, ['--version'], { encoding: 'utf8' }).trim().slice(1),
    versions: { ...dependencies('bench/stock/package.json'), ...dependencies('package.json') },
  };
}

function dependencies(file: string): Record<string, string> {
  return JSON.parse(readFileSync(join(root, file), 'utf8')).dependencies;
}
