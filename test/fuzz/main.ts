// Runs `npm run fuzz`: hostile events against the built bundle, for as many as one likes.
import { writeFileSync } from 'node:fs';
import { readOrExit } from '../../local/usage';
import { campaign } from './campaign';
import { figures, jsonWord, reportLines } from './figures';
import { fuzzOptions } from './options';
import { startStage } from './stage';
import type { Trial } from './trial';
import { complaints } from './verdict';

async function main(): Promise<void> {
  const { trial, json, ...plan } = readOrExit('fuzz', fuzzOptions);
  if (trial) return replay(trial);
  const findings = await campaign(plan);
  for (const line of reportLines(findings, plan.seed)) console.log(line);
  if (json) writeFileSync(json, `${JSON.stringify(figures(findings, plan.seed), null, 2)}\n`);
  process.exitCode = findings.defects.length > 0 ? 1 : 0;
}

async function replay(trial: Trial): Promise<void> {
  const stage = await startStage();
  try {
    const result = await stage.run(trial);
    console.log(JSON.stringify(result, null, 2));
    const broken = complaints(result);
    for (const complaint of broken) console.log(complaint);
    console.log(`${broken.length} broken promises; again with`);
    console.log(`  npm run fuzz -- --trial ${jsonWord(JSON.stringify(trial))}`);
    process.exitCode = broken.length > 0 ? 1 : 0;
  } finally {
    await stage.close();
  }
}

void main();
