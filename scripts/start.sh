# Builds the handlers, then runs the templates given, or the story of examples/team.yaml.
set -eu
cd "$(dirname "$0")/.."
. scripts/help.sh
sh scripts/build.sh >&2
export AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED=true
# One process takes the place of this one, so that a signal to npm ends everything.
exec node --import tsx local/start.ts "$@"
