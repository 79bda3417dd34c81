# Runs AWS's contract tests (cfn test) against the built handlers and the embedded Cognito.
set -eu
cd "$(dirname "$0")/.."
. scripts/help.sh
[ $# -eq 0 ] || misused "It takes no arguments: $*"
sh scripts/build.sh
sh scripts/python.sh
exec .venv/bin/python -B test/contract/run.py
