// Measures ours and stock side by side, on two Nodes and on a quarter of a core, and tells the results.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOrExit } from '../local/usage';
import { builds } from './builds';
import { performanceDocument, tables } from './document';
import { startEndpoints } from './endpoints';
import { facts, NODE_22 } from './facts';
import { loadTable } from './load-table';
import { measure } from './measure/all';
import { deflatedBytes, measureZips } from './measure/sizes';
import { measureStack500 } from './measure/stack500';
import { type BenchOptions, benchOptions } from './options';
import { quarterOfACore } from './quarter-core';
import type { Measurements, Report } from './report';
import type { Samples, Setting } from './setting';

const WHOLE: Samples = {
  cold: 15,
  rounds: 5,
  warm: { ours: 300, stock: 3 },
  pages: 50,
  load: { users: 500, instances: [8, 50, 300] },
};
const QUICK: Samples = {
  cold: 1,
  rounds: 1,
  warm: { ours: 10, stock: 1 },
  pages: 2,
  load: { users: 50, instances: [8, 25] },
};

async function inSetting<Result>(
  { quick, only }: BenchOptions,
  work: (setting: Setting) => Promise<Result>,
): Promise<Result> {
  const endpoints = await startEndpoints(quick || only ? 1_000 : 100_000);
  const samples = quick ? QUICK : WHOLE;
  try {
    return await work({ builds, endpoints, samples, node: process.execPath });
  } finally {
    await endpoints.close();
  }
}

async function measureAll(setting: Setting): Promise<Report> {
  console.error('Packing both');
  const zipBytes = measureZips();
  const measureIn = async (heading: string, some: Setting): Promise<Measurements> => {
    console.error(`Measuring: ${heading}`);
    const { timings, files } = await measure(some);
    return { ...timings, zipBytes, bundleDeflatedBytes: deflatedBytes(files) };
  };
  return {
    ...(await measureIn('this Node', setting)),
    node22: await measureIn('Node 22', { ...setting, node: NODE_22 }),
    throttled: await throttled((group) => measureIn('a quarter of a core', { ...setting, group })),
    ...(await measureLoad(setting)),
  };
}

async function measureLoad(setting: Setting): Promise<Pick<Report, 'stack500'>> {
  console.error('Measuring: a large stack');
  return { stack500: await measureStack500(setting) };
}

async function throttled(
  measureIn: (group: string) => Promise<Measurements>,
): Promise<Report['throttled']> {
  const group = quarterOfACore();
  if ('skipped' in group) return group;
  try {
    return await measureIn(group.procs);
  } finally {
    group.remove();
  }
}

async function main(): Promise<void> {
  const options = readOrExit('bench', benchOptions);
  const write = (report: object) => {
    if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
  };
  if (options.only) {
    const report = await inSetting(options, measureLoad);
    console.log(loadTable(report.stack500));
    write(report);
    return;
  }
  const report = await inSetting(options, measureAll);
  const about = facts();
  console.log(tables(report, about));
  write(report);
  if (options.docs) {
    const file = join(__dirname, '../docs/performance.md');
    writeFileSync(file, performanceDocument(report, about));
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
