// Writes the reference into the folder given.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { referenceDocument } from './document';

const [folder = 'docs/reference'] = process.argv.slice(2);
try {
  writeFileSync(join(folder, 'README.md'), referenceDocument());
} catch (error) {
  // What the author of a property has to do, for whom the way through this program says nothing.
  process.stderr.write(`${Object(error).message}\n`);
  process.exitCode = 1;
}
