# Installs a Node 22 binary, which Lambda's nodejs22.x runtime is, as .node22/node_modules/.bin/node.
set -eu
cd "$(dirname "$0")/.."
if [ ! -f .node22/.installed ] || [ scripts/node22/package-lock.json -nt .node22/.installed ]; then
  echo 'Installing Node 22 into .node22, which is done once.' >&2
  mkdir -p .node22
  cp scripts/node22/package.json scripts/node22/package-lock.json .node22
  (cd .node22 && npm ci --no-audit --no-fund) >&2
  touch .node22/.installed
fi
