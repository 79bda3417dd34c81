// Finds and reads the file that answers the dynamic references of a run.
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type LocalValues, NO_VALUES, readLocalValues } from '../dynamic-references/local-values';
import { readFile } from './read-file';

/**
 * The values of `file`, else of secrets.yaml beside the template, if it is there. Both are relative
 * to `folder`. Throws an Error for a file that can't be read, a TemplateError for a wrong one.
 */
export function readSecrets(
  file: string | undefined,
  template: string,
  folder: string,
): LocalValues {
  const beside = join(dirname(template), 'secrets.yaml');
  const found = file ?? (existsSync(resolve(folder, beside)) ? beside : undefined);
  return found === undefined ? NO_VALUES : readLocalValues(readFile(found, folder), found);
}
