# Installs what a command needs where it is missing or its list of packages is newer: `setup.sh packages python`.
# Each command names what it needs, so that it works right after a clone. Chatter goes to stderr.
set -eu
cd "$(dirname "$0")/.."

main() {
  for what in "$@"; do
    case $what in
      packages) npm_packages . . node_modules 'the Node packages of this project' ;;
      cdk) npm_packages cdk cdk cdk/node_modules 'the AWS CDK into cdk/' ;;
      # Lambda's nodejs22.x, as .node22/node_modules/.bin/node.
      node22) npm_packages scripts/node22 .node22 .node22 'Node 22 into .node22' ;;
      stryker) npm_packages scripts/mutation .mutation .mutation 'Stryker into .mutation' ;;
      stock)
        npm_packages bench/stock bench/stock/build/TypeFunction bench/stock/build \
          'the stock runtime into bench/stock/build' ;;
      python) python_packages ;;
      *) echo "Nobody knows how to set $what up" >&2; exit 2 ;;
    esac
  done
}

# `npm_packages FROM INTO NOTED WHAT`: the packages of the lockfile in FROM; NOTED has the time when it was done.
npm_packages() {
  ! is_installed "$3" "$1/package-lock.json" || return 0
  if ! node -e 'process.exit(process.versions.node.split(".")[0] >= 20 ? 0 : 1)'; then
    stop "This project needs Node 20 or later, not $(node --version): get it from https://nodejs.org"
  fi
  echo "Installing $4, which is done once." >&2
  if [ "$1" != "$2" ]; then
    mkdir -p "$2"
    cp "$1/package.json" "$1/package-lock.json" "$2"
  fi
  (cd "$2" && npm ci --loglevel=error --no-audit --no-fund) >&2 || failed npm
  touch "$3/.installed"
}

python_packages() {
  ! is_installed .venv requirements.txt || return 0
  python3 -c 'import ensurepip, venv' 2>/dev/null ||
    stop 'This command needs Python 3 with its venv module (on Debian: python3-venv).'
  . scripts/patiently.sh
  echo 'Installing the Python packages of this project into .venv, which is done once.' >&2
  rm -rf .venv
  patiently 'python3 -m venv' python3 -m venv .venv >&2
  patiently 'pip install' .venv/bin/pip install --quiet --disable-pip-version-check \
    --requirement requirements.txt >&2 || failed pip
  touch .venv/.installed
}

is_installed() {
  [ -f "$1/.installed" ] && ! [ "$2" -nt "$1/.installed" ]
}

failed() {
  stop "$1 could not install them, and says why above. Run the same command again when that is mended."
}

stop() {
  echo "$1" >&2
  exit 1
}

main "$@"
