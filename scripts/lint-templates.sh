# Checks the schema as the cfn command does, and the project's templates against it; or the templates given.
set -eu
here=$PWD
cd "$(dirname "$0")/.."
sh scripts/python.sh

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
trap 'exit 1' HUP INT TERM
root=$PWD

if [ $# -eq 0 ]; then
  # In a folder of its own, for cfn's log.
  mkdir "$folder/cfn"
  cp .rpdk-config aws-cognito-userpooluser.json "$folder/cfn"
  said=$(cd "$folder/cfn" && "$root/.venv/bin/cfn" validate 2>&1) || { echo "$said" >&2; exit 1; }
  echo "$said"
  if [ "$said" != 'Resource schema is valid.' ]; then
    echo 'cfn validate has warnings' >&2
    exit 1
  fi
  here=$root
  set -- $(ls examples/*.yaml examples/*/*.yaml | grep -v /secrets.yaml) test/setup.yml template.yml resource-role.yaml
fi

# cfn-lint 1.58 takes any property for good in a type that AWS has not, with --registry-schemas too. So it
# gets copies, in which the user has AWS's name and our schema stands in for AWS's, of other properties.
mkdir "$folder/schemas" "$folder/copies"
cp aws-cognito-userpooluser.json "$folder/schemas"
for template in "$@"; do
  shift
  case $template in
    /*) source=$template ;;
    *) source=$here/$template ;;
  esac
  if [ ! -f "$source" ]; then
    echo "$template can't be read: there is no such file" >&2
    exit 2
  fi
  # Without any .. in it, which would lead out of the folder of the copies.
  source=$(cd "$(dirname "$source")" && pwd)/$(basename "$source")
  copy=${source#"$here"/}
  copy=${copy#/}
  mkdir -p "$folder/copies/$(dirname "$copy")"
  # AWS::Cognito::UserPoolUserToGroupAttachment is another type.
  own='\([A-Za-z0-9]\{2,\}::\)\{2\}UserPoolUser'
  sed -e "s/$own\([^A-Za-z0-9]\)/AWS::Cognito::UserPoolUser\2/g" \
    -e "s/$own\$/AWS::Cognito::UserPoolUser/" "$source" >"$folder/copies/$copy"
  set -- "$@" "$copy"
done
cd "$folder/copies"
"$root/.venv/bin/cfn-lint" --registry-schemas "$folder/schemas" -- "$@"
