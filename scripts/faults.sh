# Builds the handlers, then has every call of theirs go wrong in every way.
set -eu
cd "$(dirname "$0")/.."
. scripts/help.sh
takes '--only --json' "$@"
sh scripts/build.sh >&2
export AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED=true
exec node --import tsx test/integration/faults/main.ts "$@"
