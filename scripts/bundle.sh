# Builds the bundle and shows what is in it, by package.
set -eu
cd "$(dirname "$0")/.."
. scripts/command.sh
[ $# -eq 0 ] || misused "It takes no arguments: $*"
sh scripts/build.sh
exec node_modules/.bin/tsx scripts/bundle/show.ts
