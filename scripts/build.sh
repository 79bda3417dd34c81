# Bundles the handlers into build/TypeFunction/, which is what ships and what the tests of the whole run.
set -eu
cd "$(dirname "$0")/.."
. scripts/command.sh
# `cfn submit` gives the function's name along.
[ "$*" = '' ] || [ "$*" = TypeFunction ] || misused "It takes no arguments: $*"
sh scripts/setup.sh packages
node_modules/.bin/tsx scripts/bundle/build.ts
