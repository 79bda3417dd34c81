// The command line of `npm run mutation`.
import { parseArgs } from 'node:util';
import folders from './folders.json';

export type Folder = keyof typeof folders;
const FOLDERS = Object.keys(folders) as Folder[];

export interface MutationOptions {
  readonly folders: readonly Folder[];
  readonly json?: string;
}

/** Reads the arguments; throws an error whose message says what is wrong with them. */
export function mutationOptions(args: string[]): MutationOptions {
  const { values } = parseArgs({
    args,
    options: { only: { type: 'string' }, json: { type: 'string' } },
  });
  const { only, json } = values;
  const chosen = FOLDERS.filter((folder) => only === undefined || folder === only);
  if (chosen.length === 0) throw new Error(`--only must be one of ${FOLDERS.join(', ')}`);
  return { folders: chosen, json };
}
