# Installs the Node packages when they are missing or the lockfile is newer; chatter goes to stderr.
# Sourced or run by every command, so that each works right after a clone.
set -eu
cd "$(dirname "$0")/.."
if [ ! -f node_modules/.installed ] || [ package-lock.json -nt node_modules/.installed ]; then
  if ! node -e 'process.exit(process.versions.node.split(".")[0] >= 20 ? 0 : 1)'; then
    echo "This project needs Node 20 or later, not $(node --version): get it from https://nodejs.org" >&2
    exit 1
  fi
  echo 'Installing the Node packages of this project, which is done once.' >&2
  if ! npm ci --loglevel=error --no-audit --no-fund >&2; then
    echo 'npm could not install them, and says why above. Run the same command again when that is mended.' >&2
    exit 1
  fi
  touch node_modules/.installed
fi
