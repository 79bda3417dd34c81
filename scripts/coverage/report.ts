// Reports which of src the tests have run, those that run the bundle's twin in processes of its own
// included, and fails when it is too little.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../bundle/options';
import { tellFailure } from '../tell-failure';
import { collect } from './collect';
import { measure } from './measure';
import { reportText, summaryOf } from './text';
import { UNREACHABLE } from './unreachable';
import { judge, problemsOf } from './verdict';

const GENERATED = 'src/models.ts';

const folder = join(ROOT, 'build/coverage');
const raw = join(folder, 'raw');

async function main(): Promise<void> {
  const entries = collect(raw, join(ROOT, 'build/twin'), ROOT);
  const files = await measure(entries, {
    root: ROOT,
    isOwn: (path) => path.startsWith('src/') && path !== GENERATED,
    workFolder: join(folder, 'work'),
  });
  const verdict = judge(files, UNREACHABLE);
  const { values } = parseArgs({ options: { json: { type: 'string' } } });
  const figures = `${JSON.stringify(summaryOf(verdict), null, 2)}\n`;
  if (values.json) writeFileSync(values.json, figures);
  console.log(reportText(verdict));
  for (const problem of problemsOf(verdict)) tellFailure(problem);
  for (const used of [raw, join(folder, 'work')]) rmSync(used, { recursive: true, force: true });
}

main().catch(tellFailure);
