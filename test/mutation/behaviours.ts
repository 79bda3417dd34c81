// What the mutation run asks of each mutant: the tests of its folder, in one file, so that all is loaded
// once. The handlers in them are not the bundle's but those of src/.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import folders from '../../scripts/mutation/folders.json';

const TESTS = join(__dirname, '..');

const folder = Object.entries(folders).find(([name]) => name === process.env.MUTATION_FOLDER);
if (!folder) throw new Error('MUTATION_FOLDER is no folder of scripts/mutation/folders.json');

function testsIn(path: string): string[] {
  if (path.endsWith('.ts')) return [path];
  return readdirSync(join(TESTS, path), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(path, file))
    .sort();
}

describe.each(folder[1].tests.flatMap(testsIn))('%s', (file) => {
  require(join(TESTS, file));
});
