# Builds the handlers, then looks for secrets in all that is told of events, on every path there is.
set -eu
cd "$(dirname "$0")/.."
. scripts/help.sh
takes '--flavour --json' "$@"
sh scripts/build.sh >&2
export AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED=true
exec node --import tsx test/secrets/main.ts "$@"
