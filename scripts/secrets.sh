# Builds the handlers, then looks for secrets in all that is told of events, on every path there is.
set -eu
cd "$(dirname "$0")/.."
. scripts/command.sh
takes '--flavour --json' "$@"
sh scripts/build.sh >&2
exec node --import tsx test/secrets/main.ts "$@"
