# Builds the handlers, then serves the embedded Cognito and the Lambda endpoint until it is stopped.
set -eu
cd "$(dirname "$0")/.."
. scripts/command.sh
sh scripts/build.sh >&2
# One process takes the place of this one, so that a signal to npm ends everything.
exec node --import tsx local/serve.ts "$@"
