// Writes the reference into the folder given.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tellFailure } from '../tell-failure';
import { referenceDocument } from './document';

const [folder = 'docs/reference'] = process.argv.slice(2);
try {
  writeFileSync(join(folder, 'README.md'), referenceDocument());
} catch (error) {
  tellFailure(error);
}
