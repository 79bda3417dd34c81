# Runs AWS's contract tests (cfn test) against the built handlers and the embedded Cognito.
set -eu
cd "$(dirname "$0")/.."
if [ $# -gt 0 ]; then
  echo 'usage: npm run contract' >&2
  exit 2
fi
sh scripts/build.sh
sh scripts/python.sh
exec .venv/bin/python -B test/contract/run.py
