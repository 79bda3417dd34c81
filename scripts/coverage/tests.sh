# Runs the tests on the bundle's twin, and has every process leave which of src it ran for the report.
set -eu
cd "$(dirname "$0")/../.."
rm -rf build/coverage
node_modules/.bin/tsx scripts/coverage/twin.ts
FUNCTION_BUNDLE=build/twin FUNCTION_COVERAGE="$PWD/build/coverage/raw" \
  exec node_modules/.bin/jest --testPathIgnorePatterns '<rootDir>/test/contract/' '<rootDir>/test/integration/faults/'
