# Builds the handlers, then sends them as many hostile events as asked for.
set -eu
cd "$(dirname "$0")/.."
. scripts/help.sh
takes '--events --seed --json --trial' "$@"
sh scripts/build.sh >&2
export AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED=true
exec node --import tsx test/fuzz/main.ts "$@"
