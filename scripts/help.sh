# Sourced by every command before anything is set up: --help shows scripts/usage/NAME.txt, and `misused`
# shows it for a command line that can't be understood.
usage="scripts/usage/$(basename "$0" .sh).txt"
for argument in "$@"; do
  case $argument in
    -h | --help) cat "$usage"; exit 0 ;;
  esac
done
misused() {
  cat "$usage" >&2
  printf '\n%s\n' "$1" >&2
  exit 2
}
