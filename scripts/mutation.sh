# Changes src/ in every way it knows and runs the tests.
set -eu
cd "$(dirname "$0")/.."
. scripts/help.sh
takes '--only --json' "$@"
sh scripts/setup.sh packages stryker
export AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED=true
exec node --import tsx scripts/mutation/main.ts "$@"
