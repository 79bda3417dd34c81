// The CDK would hold every template against its rules, for seconds: it does so with the examples alone.
process.env.CDK_VALIDATION = 'false';

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: { '\\.ts$': '<rootDir>/../scripts/jest-transform.cjs' },
  moduleNameMapper: { '^aws-cognito-userpooluser-cdk$': '<rootDir>/lib/index.ts' },
  modulePathIgnorePatterns: ['<rootDir>/build/'],
  // Installing, compiling and deploying what was packed is one long way.
  testTimeout: 120_000,
};
