// The examples, written by hand in examples/: for each property lines of a template, or a command.
import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';

/** Lines of a template, which for a read-only property belong into its Outputs, or of a shell. */
export interface Example {
  readonly property: string;
  readonly language: 'yaml' | 'sh';
  readonly lines: string;
}

const FOLDER = join(__dirname, 'examples');

export const EXAMPLES: readonly Example[] = readdirSync(FOLDER).map((file) => {
  const { name, ext } = parse(file);
  const lines = readFileSync(join(FOLDER, file), 'utf8').trimEnd();
  return { property: name, language: ext === '.sh' ? 'sh' : 'yaml', lines };
});
