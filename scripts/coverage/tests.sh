# Runs the tests on the bundle's twin, and has every process leave which of src it ran for the report.
set -eu
cd "$(dirname "$0")/../.."
rm -rf build/coverage
node_modules/.bin/tsx scripts/coverage/twin.ts
raw="$PWD/build/coverage/raw"
# Apart, since measuring its own process makes Jest several times slower: the others run src in children.
SRC_COVERAGE="$raw" node_modules/.bin/jest test/unit/src
FUNCTION_BUNDLE=build/twin FUNCTION_COVERAGE="$raw" exec node_modules/.bin/jest --testPathIgnorePatterns \
  '<rootDir>/test/contract/' '<rootDir>/test/integration/faults/' '<rootDir>/test/unit/src/'
