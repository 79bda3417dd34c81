# Checks the schema as the cfn command does, and the project's templates against it; or the templates given.
set -eu
here=$PWD
cd "$(dirname "$0")/.."
root=$PWD
sh scripts/setup.sh python
. scripts/copy.sh

if [ $# -eq 0 ]; then
  cp .rpdk-config aws-cognito-userpooluser.json "$copy"
  cfn_in_copy validate
  cat "$copy/output"
  if [ "$(cat "$copy/output")" != 'Resource schema is valid.' ]; then
    echo 'cfn validate has warnings' >&2
    exit 1
  fi
  here=$root
  set -- $(ls examples/*.yaml examples/*/*.yaml | grep -v /secrets.yaml) test/setup.yml template.yml resource-role.yaml
fi

# cfn-lint 1.58 takes any property for good in a type that AWS has not, with --registry-schemas too. So it
# gets copies, in which the user has AWS's name and our schema stands in for AWS's, of other properties.
mkdir "$copy/schemas" "$copy/templates"
cp aws-cognito-userpooluser.json "$copy/schemas"
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
  # Without any .. in it, which would lead out of the copy.
  source=$(cd "$(dirname "$source")" && pwd)/$(basename "$source")
  path=${source#"$here"/}
  path=${path#/}
  mkdir -p "$copy/templates/$(dirname "$path")"
  # AWS::Cognito::UserPoolUserToGroupAttachment is another type.
  own='\([A-Za-z0-9]\{2,\}::\)\{2\}UserPoolUser'
  sed -e "s/$own\([^A-Za-z0-9]\)/AWS::Cognito::UserPoolUser\2/g" \
    -e "s/$own\$/AWS::Cognito::UserPoolUser/" "$source" >"$copy/templates/$path"
  set -- "$@" "$path"
done
cd "$copy/templates"
"$root/.venv/bin/cfn-lint" --registry-schemas "$copy/schemas" -- "$@"
