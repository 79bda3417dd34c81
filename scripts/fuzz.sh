# Builds the handlers, then sends them as many hostile events as asked for.
set -eu
cd "$(dirname "$0")/.."
. scripts/command.sh
takes '--events --seed --json --trial' "$@"
sh scripts/build.sh >&2
exec node --import tsx test/fuzz/main.ts "$@"
