# Sourced by every command before anything is set up: --help shows scripts/usage/NAME.txt, and `misused`
# shows it for a command line that can't be understood.

# The SDK says on every start that releases after January 2027 will need Node 22; ours is pinned.
export AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED=true

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
# `takes '--only --json' "$@"`: refuses what is none of these, each with a value, before anything is set up.
takes() {
  options=" $1 "
  shift
  while [ $# -gt 0 ]; do
    case $options in
      *" ${1%%=*} "*) ;;
      *) misused "$1 is not an option" ;;
    esac
    case $1 in
      *=?*) shift ;;
      *=) misused "$1 has no value" ;;
      *) [ -n "${2-}" ] || misused "$1 has no value"; shift 2 ;;
    esac
  done
}
