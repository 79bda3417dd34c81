// Stryker's settings for one folder of scripts/mutation/folders.json.

export default {
  mutate: [`${process.env.MUTATION_FOLDER}/**/*.ts`],
  testRunner: 'circus',
  plugins: ['./scripts/mutation/runner.cjs'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // TypeScript 7 has no API that Stryker could read a tsconfig.json with, and no run of a test reads ours.
  tsconfigFile: 'none.json',
  tempDirName: '.mutation/sandboxes',
  ignorePatterns: [
    '/.*',
    '/bench/*',
    '!/bench/phases.ts',
    '/build',
    '/examples',
    '/inputs',
    '/sam-tests',
  ],
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: `.mutation/reports/${process.env.MUTATION_FOLDER}.json` },
  // A mutant that waits for ever is found by this; on a busy machine less would kill by chance.
  timeoutMS: 10_000,
  allowConsoleColors: false,
};
