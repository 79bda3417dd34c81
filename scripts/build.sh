# Bundles the handlers into build/TypeFunction/, which is what ships and what the tests of the whole run.
set -eu
sh "$(dirname "$0")/setup.sh"
cd "$(dirname "$0")/.."
node_modules/.bin/tsx scripts/build.ts
