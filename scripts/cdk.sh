# Installs the packages of cdk/ when they are missing or its lockfile is newer, checks its types and runs its tests.
set -eu
cd "$(dirname "$0")/.."
. scripts/help.sh
[ $# -eq 0 ] || misused "It takes no arguments: $*"
sh scripts/build.sh >&2
if [ ! -f cdk/node_modules/.installed ] || [ cdk/package-lock.json -nt cdk/node_modules/.installed ]; then
  echo 'Installing the AWS CDK into cdk/, which is done once.' >&2
  (cd cdk && npm ci --loglevel=error --no-audit --no-fund) >&2
  touch cdk/node_modules/.installed
fi
node_modules/.bin/tsc --project cdk
exec node_modules/.bin/jest --config cdk/jest.config.mjs
