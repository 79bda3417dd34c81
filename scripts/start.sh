# Builds the handlers, then runs the templates given, or the story of examples/team.yaml.
set -eu
cd "$(dirname "$0")/.."
. scripts/command.sh
sh scripts/build.sh >&2
# One process takes the place of this one, so that a signal to npm ends everything.
exec node --import tsx local/start.ts "$@"
