# Changes src/ in every way it knows and runs the tests.
set -eu
cd "$(dirname "$0")/.."
. scripts/command.sh
takes '--only --json' "$@"
sh scripts/setup.sh packages stryker
exec node --import tsx scripts/mutation/main.ts "$@"
