# Makes the project's Python environment (.venv) when it is missing or requirements.txt is newer.
set -eu
cd "$(dirname "$0")/.."
if [ ! -f .venv/.installed ] || [ requirements.txt -nt .venv/.installed ]; then
  if ! python3 -c 'import ensurepip, venv' 2>/dev/null; then
    echo 'This command needs Python 3 with its venv module (on Debian: python3-venv).' >&2
    exit 1
  fi
  . scripts/patiently.sh
  echo 'Installing the Python packages of this project into .venv, which is done once.' >&2
  rm -rf .venv
  patiently 'python3 -m venv' python3 -m venv .venv >&2
  if ! patiently 'pip install' .venv/bin/pip install --quiet --disable-pip-version-check \
    --requirement requirements.txt >&2; then
    echo 'pip could not install them, and says why above. Run the same command again when that is mended.' >&2
    exit 1
  fi
  touch .venv/.installed
fi
