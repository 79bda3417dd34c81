# Builds the handlers, runs the tests on a twin of the bundle, then reports which of src they ran.
set -eu
cd "$(dirname "$0")/.."
. scripts/command.sh
takes '--json' "$@"
sh scripts/build.sh >&2
sh scripts/setup.sh python
sh scripts/coverage/tests.sh
exec node_modules/.bin/tsx scripts/coverage/report.ts "$@"
