# Builds ours and stock, then measures both side by side; --json FILE and --docs write the results.
set -eu
cd "$(dirname "$0")/.."
. scripts/command.sh
# Told before the long set-up, and not after it.
whole=yes
for argument in "$@"; do
  case $argument in
    --json | --json=* | --docs | --quick) ;;
    --only | --only=*) whole=no ;;
    -*) misused "$argument is not an option" ;;
  esac
done
sh scripts/build.sh >&2
if [ $whole = yes ]; then
  sh scripts/setup.sh python node22 stock
  sh bench/stock/build.sh
fi
exec node --import tsx bench/main.ts "$@"
