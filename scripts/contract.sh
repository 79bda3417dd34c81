# Runs AWS's contract tests (cfn test) against the built handlers and the embedded Cognito.
set -eu
cd "$(dirname "$0")/.."
. scripts/command.sh
. scripts/type-name.sh
takes '--type-name' "$@"
type=$(given --type-name "$@")
[ -z "$type" ] || must_be_own_name "$type"
sh scripts/build.sh
sh scripts/setup.sh python
exec .venv/bin/python -B test/contract/run.py $type
