# Builds the handlers, then has every call of theirs go wrong in every way.
set -eu
cd "$(dirname "$0")/.."
. scripts/command.sh
takes '--only --json' "$@"
sh scripts/build.sh >&2
exec node --import tsx test/integration/faults/main.ts "$@"
