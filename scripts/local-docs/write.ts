// Writes docs/local.md; a unit test tells whether it is fresh.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localDocument } from './document';

writeFileSync(join(__dirname, '../../docs/local.md'), localDocument());
