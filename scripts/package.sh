# Makes the zip that registers the type (cfn submit --dry-run), under AWS's name or an own one, in build/.
set -eu
cd "$(dirname "$0")/.."
. scripts/help.sh

original=AWS::Cognito::UserPoolUser
type=$original
case $# in
  0) ;;
  2) [ "$1" = --type-name ] || misused "$1 is not an option"; type=$2 ;;
  *) misused "It takes --type-name NAME alone, not $*" ;;
esac
# The pattern of typeName in CloudFormation's RegisterType.
if ! printf '%s' "$type" | grep -Eq '^[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}$'; then
  echo "A type name is three words of letters and digits, such as Acme::Cognito::UserPoolUser, not '$type'" >&2
  exit 2
fi

sh scripts/setup.sh
sh scripts/python.sh

# `cfn submit` empties build/ before it builds, so it works on a copy and only its zip comes back.
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
trap 'exit 1' HUP INT TERM
cp -R .rpdk-config aws-cognito-userpooluser.json package.json resource-role.yaml tsconfig.json LICENSE scripts src "$copy"
ln -s "$PWD/node_modules" "$copy/node_modules"

name=$(printf '%s' "$type" | sed 's/::/-/g')
file=$(printf '%s' "$name" | tr '[:upper:]' '[:lower:]')
if [ "$type" != "$original" ]; then
  # AWS::Cognito::UserPoolUserToGroupAttachment, in a description, is another type.
  for source in .rpdk-config aws-cognito-userpooluser.json resource-role.yaml src/models.ts; do
    sed -e "s/$original\([^[:alnum:]]\)/$type\1/g" -e "s/AWS-Cognito-UserPoolUser/$name/g" \
      "$copy/$source" >"$copy/renamed"
    mv "$copy/renamed" "$copy/$source"
  done
  mv "$copy/aws-cognito-userpooluser.json" "$copy/$file.json"
fi

root=$PWD
if ! (cd "$copy" && "$root/.venv/bin/cfn" submit --dry-run >output 2>&1); then
  cat "$copy/output" "$copy/rpdk.log" >&2
  exit 1
fi
mkdir -p build
.venv/bin/python scripts/package/repack.py "$copy/$file.zip" LICENSE "build/$file.zip"
cp "$copy/build/materials.cdx.json" "build/$file.cdx.json"
cp "$copy/resource-role.yaml" "build/$file-role.yaml"
echo "build/$file.zip"
