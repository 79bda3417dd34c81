// `npm run mutation`: runs Stryker folder by folder, and holds each to its bar.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { readOrExit } from '../../local/usage';
import { stale, unexplained } from './explained';
import folders from './folders.json';
import { type Folder, mutationOptions } from './options';
import { type Report, survivorsIn, type Tally, tallyOf } from './outcome';
import survivors from './survivors.json';
import { tableOf } from './table';

const STRYKER = '.mutation/node_modules/@stryker-mutator/core/bin/stryker.js';

function reportOn(folder: Folder): Report {
  const { status } = spawnSync(
    process.execPath,
    [STRYKER, 'run', 'scripts/mutation/stryker.config.mjs'],
    { stdio: ['ignore', 2, 2], env: { ...process.env, MUTATION_FOLDER: folder } },
  );
  if (status !== 0) throw new Error(`Stryker ended with ${status}.`);
  return JSON.parse(readFileSync(`.mutation/reports/${folder}.json`, 'utf8'));
}

const options = readOrExit('mutation', mutationOptions);
const tallies: [Folder, Tally][] = [];
const left: string[] = [];
const unneeded: string[] = [];
for (const folder of options.folders) {
  const report = reportOn(folder);
  tallies.push([folder, tallyOf(report)]);
  const alive = survivorsIn(report);
  for (const { file, number, from, to } of unexplained(alive, survivors)) {
    left.push(`${file}:${number}  ${from} → ${to || 'nothing'}`);
  }
  unneeded.push(...stale(alive, survivors, folder));
}
const low = tallies.filter(([folder, { score }]) => score < folders[folder].least);

console.log(tableOf(tallies, folders));
if (left.length > 0) console.log(['\nNot found out, and nobody says why:', ...left].join('\n  '));
if (unneeded.length > 0) console.log(['\nExplained, but found out:', ...unneeded].join('\n  '));
for (const [folder] of low) console.log(`\n${folder} is below its bar.`);
if (options.json) {
  const figures = {
    folders: Object.fromEntries(
      tallies.map(([folder, tally]) => [folder, { ...tally, bar: folders[folder].least }]),
    ),
    unexplained: left.length,
    unneeded: unneeded.length,
  };
  writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
}
process.exitCode = left.length + unneeded.length + low.length > 0 ? 1 : 0;
