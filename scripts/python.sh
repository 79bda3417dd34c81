# Makes the project's Python environment (.venv) when it is missing or requirements.txt is newer.
set -eu
cd "$(dirname "$0")/.."
if [ ! -f .venv/.installed ] || [ requirements.txt -nt .venv/.installed ]; then
  rm -rf .venv
  python3 -m venv .venv >&2
  .venv/bin/pip install --quiet --disable-pip-version-check --requirement requirements.txt >&2
  touch .venv/.installed
fi
