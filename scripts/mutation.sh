# Installs Stryker into a folder of its own, then changes src/ in every way it knows and runs the tests.
set -eu
cd "$(dirname "$0")/.."
. scripts/help.sh
takes '--only --json' "$@"
sh scripts/setup.sh
if [ ! -f .mutation/.installed ] || [ scripts/mutation/package-lock.json -nt .mutation/.installed ]; then
  echo 'Installing Stryker into .mutation, which is done once.' >&2
  mkdir -p .mutation
  cp scripts/mutation/package.json scripts/mutation/package-lock.json .mutation
  (cd .mutation && npm ci --loglevel=error --no-audit --no-fund) >&2
  touch .mutation/.installed
fi
export AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED=true
exec node --import tsx scripts/mutation/main.ts "$@"
