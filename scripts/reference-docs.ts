// Writes the reference into the folder given.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { referenceDocument } from './reference/document';

const [folder = 'docs/reference'] = process.argv.slice(2);
writeFileSync(join(folder, 'README.md'), referenceDocument());
