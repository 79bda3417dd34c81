# Builds the handlers, then looks for secrets in all that is told of events, on every path there is.
set -eu
cd "$(dirname "$0")/.."
. scripts/help.sh
# Told before the set-up, and not after it.
for argument in "$@"; do
  case $argument in
    --json | --json=* | --flavour | --flavour=*) ;;
    -*) misused "$argument is not an option" ;;
  esac
done
sh scripts/build.sh >&2
export AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED=true
exec node --import tsx test/secrets/main.ts "$@"
