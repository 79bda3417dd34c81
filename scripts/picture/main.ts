// Makes the screen that is drawn, on stdout, of what a run of `npm start` printed, from stdin.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEAM_FILES } from '../../local/stack/story/team';
import { readTemplate } from '../../local/stack/template/template';
import { abridged } from './abridged';
import { steady } from './steady';

const ROOT = join(__dirname, '../..');
// Those of the last template first: what it has no more goes last.
const resources = TEAM_FILES.toReversed().flatMap(
  (file) => readTemplate(readFileSync(join(ROOT, file), 'utf8'), file).resources,
);
const order = resources.map(({ logicalId }) => logicalId);
process.stdout.write(steady(abridged(readFileSync(0, 'utf8'), order)));
