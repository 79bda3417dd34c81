# Checks the schema as the cfn command does, and the project's templates against it.
set -eu
cd "$(dirname "$0")/.."
sh scripts/python.sh

# A folder for cfn's log, and one with the schema alone, since cfn-lint reads every JSON file beside it.
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
trap 'exit 1' HUP INT TERM
mkdir "$folder/schemas"
cp .rpdk-config aws-cognito-userpooluser.json "$folder"
cp aws-cognito-userpooluser.json "$folder/schemas"

root=$PWD
said=$(cd "$folder" && "$root/.venv/bin/cfn" validate 2>&1) || { echo "$said" >&2; exit 1; }
echo "$said"
if [ "$said" != 'Resource schema is valid.' ]; then
  echo 'cfn validate has warnings' >&2
  exit 1
fi

# It stands in for AWS's schema of the same name, which knows no read-only properties.
.venv/bin/cfn-lint --registry-schemas "$folder/schemas" -- \
  $(ls examples/*.yaml | grep -v /secrets.yaml) test/setup.yml template.yml resource-role.yaml
