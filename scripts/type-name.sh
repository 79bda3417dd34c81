# Sourced after command.sh by the commands that take --type-name: refuses a name that CloudFormation would refuse.
# Source: TypeName of RegisterType, three parts of [A-Za-z0-9]{2,64}; and namespaces that it reserves, of which
# it does not say whether the letter case matters: a name so like AWS's would be read as AWS's anyway.

# `given --type-name "$@"`: prints the value of the option, from either of its forms; of several the last, as
# the programs behind the commands read them.
given() {
  wanted=$1
  value=''
  shift
  while [ $# -gt 0 ]; do
    case $1 in
      "$wanted") value=$2; shift ;;
      "$wanted"=*) value=${1#*=} ;;
    esac
    shift
  done
  printf '%s' "$value"
}

refused() {
  printf '%s\n' "The type can't be named '$1': $2. A good one is Acme::Cognito::UserPoolUser." >&2
  exit 2
}

# `must_be_own_name NAME`
must_be_own_name() (
  LC_ALL=C
  case $1 in
    *::*::*::*) refused "$1" 'it has more than three parts' ;;
    *::*::*) ;;
    *) refused "$1" 'it needs three parts with :: between them' ;;
  esac
  namespace=${1%%::*}
  rest=${1#*::}
  for part in "$namespace" "${rest%%::*}" "${rest#*::}"; do
    case $part in
      *[!A-Za-z0-9]*) refused "$1" "its part '$part' has more in it than letters and digits" ;;
    esac
    [ ${#part} -ge 2 ] || refused "$1" "its part '$part' is shorter than 2 characters"
    [ ${#part} -le 64 ] || refused "$1" "its part '$part' is longer than 64 characters"
  done
  case $(printf '%s' "$namespace" | tr '[:upper:]' '[:lower:]') in
    alexa | amzn | amazon | aws | custom | dev)
      refused "$1" "AWS reserves '$namespace', so a part of your own must come first" ;;
  esac
)
