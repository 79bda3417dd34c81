# Checks the schema as the cfn command does, and the project's templates against it; or the templates given.
set -eu
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
  set -- $(ls examples/*.yaml examples/*/*.yaml | grep -v /secrets.yaml) test/setup.yml template.yml resource-role.yaml
fi

# cfn-lint 1.58 takes any property for good in a type that AWS has not, with --registry-schemas too. So it
# gets copies, in which the user has AWS's name and our schema stands in for AWS's, of other properties.
mkdir "$folder/schemas" "$folder/copies"
cp aws-cognito-userpooluser.json "$folder/schemas"
for template in "$@"; do
  shift
  copy=${template#/}
  mkdir -p "$folder/copies/$(dirname "$copy")"
  sed 's/Acme::Cognito::UserPoolUser/AWS::Cognito::UserPoolUser/g' "$template" >"$folder/copies/$copy"
  set -- "$@" "$copy"
done
cd "$folder/copies"
"$root/.venv/bin/cfn-lint" --registry-schemas "$folder/schemas" -- "$@"
