import modelImports from './scripts/bundle/model-imports.cjs';

const { mapping, names } = modelImports;

// The SDK says on every start that releases after January 2027 will need Node 22; ours is pinned.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

// Where it is wanted, that of src in this process: scripts/coverage adds what children ran of the bundle.
const { SRC_COVERAGE: folder } = process.env;
const coverage = folder && {
  collectCoverage: true,
  coverageProvider: 'v8',
  coveragePathIgnorePatterns: ['<rootDir>/(?!src/)'],
  coverageReporters: ['none'],
  reporters: ['default', ['<rootDir>/scripts/coverage/jest-reporter.cjs', { folder }]],
};

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: { '\\.[jt]s$': '<rootDir>/scripts/jest-transform.cjs' },
  moduleNameMapper: Object.fromEntries(names.map((name) => [`^${name}$`, `<rootDir>/${mapping}`])),
  modulePathIgnorePatterns: [
    '<rootDir>/build/',
    '<rootDir>/bench/stock/build/',
    '<rootDir>/.venv/',
    '<rootDir>/.node22/',
    '<rootDir>/.mutation/',
    '<rootDir>/cdk/',
  ],
  testTimeout: 30_000,
  // Much of the time goes by in waiting: a core for the runner itself, as is usual, would lie idle.
  maxWorkers: '100%',
  // Each of a test that runs npm start is two processes.
  maxConcurrency: 4,
  ...coverage,
};
