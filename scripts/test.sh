# Runs everything that can fail: generated files, types, lint, templates, every test and AWS's contract tests.
set -eu
cd "$(dirname "$0")/.."
. scripts/command.sh
[ $# -eq 0 ] || misused "It takes no arguments: $*"

heading() {
  printf '\n=== %s ===\n' "$1"
}

heading 'Set-up'
sh scripts/setup.sh packages python node22 cdk

heading 'Generated files'
sh scripts/generate.sh --check

heading 'Types'
node_modules/.bin/tsc --build

heading 'Lint'
node_modules/.bin/biome check --error-on-warnings .

heading 'Dead code'
node_modules/.bin/knip --no-progress

heading 'Links'
sh scripts/lint-documents.sh

heading 'Schema and templates'
sh scripts/lint-templates.sh

heading 'Build'
sh scripts/build.sh

heading 'CDK'
sh scripts/cdk.sh

heading 'All other tests'
# On the bundle's twin; the bundle itself runs below, on the Node that Lambda has, and the fault matrix there alone.
sh scripts/coverage/tests.sh

heading 'Coverage'
node_modules/.bin/tsx scripts/coverage/report.ts

heading 'Integration tests and the fault matrix, on Node 22'
# npm start and npm run serve choose their own Node: running theirs again would show nothing new.
FUNCTION_NODE="$PWD/.node22/node_modules/.bin/node" node_modules/.bin/jest test/integration \
  --testPathIgnorePatterns '<rootDir>/test/integration/(cases/|stack/start|serve)'

heading 'Package and generator'
node_modules/.bin/jest '/test/contract/'

heading 'Contract tests'
sh scripts/contract.sh
