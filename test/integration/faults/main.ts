// The command behind `npm run faults`: the whole matrix, or one cell of it.
import { writeFileSync } from 'node:fs';
import { readOrExit } from '../../../local/usage';
import { type Figures, figuresOf } from './figures';
import { type Cell, matrix } from './matrix';
import { type FaultsOptions, faultsOptions } from './options';
import { trialOf } from './trial';
import { SIDE_BY_SIDE, startWarm } from './warm-resource';

/** So many cells between two lines. */
const CHUNK = 500;

async function cellsOf({ only }: FaultsOptions): Promise<Cell[]> {
  const resource = await startWarm(only ? 1 : SIDE_BY_SIDE);
  let done = 0;
  const onCell = () => {
    done += 1;
    if (done % CHUNK === 0) process.stderr.write(`${done} cells\n`);
  };
  try {
    if (!only) return await matrix(resource, { isWhole: true, sideBySide: SIDE_BY_SIDE, onCell });
    const trial = await trialOf(resource, only.scenario, only.planned);
    return [{ ...only, trial, brokenBefore: [] }];
  } finally {
    await resource.close();
  }
}

function print(figures: Figures): void {
  const { cells, events, byHandler, byOperation, byTrouble, broken, brokenBesideOthers } = figures;
  for (const [title, counts] of Object.entries({ byHandler, byOperation, byTrouble })) {
    console.log(`\n${title.replace('by', 'Cells by ').toLowerCase()}`);
    for (const [name, count] of Object.entries(counts)) {
      console.log(`${String(count).padStart(7)}  ${name}`);
    }
  }
  for (const { only, promises } of [...brokenBesideOthers, ...broken]) {
    console.log(`\n${promises.join('\n')}\n  npm run faults -- --only '${only}'`);
  }
  console.log(
    `\n${cells} cells, ${events} events: ${broken.length} cells broke a promise, ` +
      `${brokenBesideOthers.length} more only beside others.`,
  );
}

async function main(): Promise<void> {
  const options = readOrExit('faults', faultsOptions);
  const figures = figuresOf(await cellsOf(options));
  print(figures);
  if (options.json) writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
  process.exitCode = figures.broken.length > 0 ? 1 : 0;
}

void main();
