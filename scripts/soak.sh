# Builds the handlers, then leads random lives of users with them until a promise is broken.
set -eu
cd "$(dirname "$0")/.."
. scripts/help.sh
# Told before the long set-up, and not after it.
for argument in "$@"; do
  case $argument in
    --lives | --lives=* | --seed | --seed=* | --json | --json=*) ;;
    --script | --script=* | --times | --times=*) ;;
    -*) misused "$argument is not an option" ;;
  esac
done
sh scripts/build.sh >&2
export AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED=true
exec node --import tsx test/lives/soak.ts "$@"
