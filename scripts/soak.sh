# Builds the handlers, then leads random lives of users with them until a promise is broken.
set -eu
cd "$(dirname "$0")/.."
. scripts/help.sh
takes '--lives --seed --json --script --times' "$@"
sh scripts/build.sh >&2
export AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED=true
exec node --import tsx test/lives/soak.ts "$@"
