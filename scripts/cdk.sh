# Checks the types of cdk/ and runs its tests, on packages of its own.
set -eu
cd "$(dirname "$0")/.."
. scripts/command.sh
[ $# -eq 0 ] || misused "It takes no arguments: $*"
sh scripts/build.sh >&2
sh scripts/setup.sh cdk
node_modules/.bin/tsc --project cdk
exec node_modules/.bin/jest --config cdk/jest.config.mjs
