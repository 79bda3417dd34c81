# Installs the Node packages when they are missing or the lockfile is newer; chatter goes to stderr.
# Sourced or run by every command, so that each works right after a clone.
set -eu
cd "$(dirname "$0")/.."
if [ ! -f node_modules/.installed ] || [ package-lock.json -nt node_modules/.installed ]; then
  echo 'Installing the Node packages of this project, which is done once.' >&2
  npm ci --loglevel=error --no-audit --no-fund >&2
  touch node_modules/.installed
fi
