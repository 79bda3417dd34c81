# Builds the handlers, then leads random lives of users with them until a promise is broken.
set -eu
cd "$(dirname "$0")/.."
. scripts/command.sh
takes '--lives --seed --json --script --times' "$@"
sh scripts/build.sh >&2
exec node --import tsx test/lives/soak.ts "$@"
