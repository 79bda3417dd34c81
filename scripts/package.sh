# Makes the zip that registers the type under an own name (cfn submit --dry-run), and what goes with it, in build/.
set -eu
cd "$(dirname "$0")/.."
. scripts/command.sh
. scripts/type-name.sh
takes '--type-name' "$@"
type=$(given --type-name "$@")
[ -n "$type" ] || misused 'It needs --type-name: AWS keeps its own names, such as AWS::Cognito::UserPoolUser, to itself'
must_be_own_name "$type"

sh scripts/setup.sh packages python

# `cfn submit` empties build/ before it builds, so it works on a copy and only its zip comes back.
. scripts/copy.sh
cp -R .rpdk-config aws-cognito-userpooluser.json package.json resource-role.yaml LICENSE scripts src "$copy"
ln -s "$PWD/node_modules" "$copy/node_modules"

name=$(printf '%s' "$type" | sed 's/::/-/g')
file=$(printf '%s' "$name" | tr '[:upper:]' '[:lower:]')
# AWS::Cognito::UserPoolUserToGroupAttachment, in a description, is another type.
for source in .rpdk-config aws-cognito-userpooluser.json resource-role.yaml src/models.ts; do
  sed -e "s/AWS::Cognito::UserPoolUser\([^[:alnum:]]\)/$type\1/g" -e "s/AWS-Cognito-UserPoolUser/$name/g" \
    "$copy/$source" >"$copy/renamed"
  mv "$copy/renamed" "$copy/$source"
done
mv "$copy/aws-cognito-userpooluser.json" "$copy/$file.json"

cfn_in_copy submit --dry-run || { cat "$copy/rpdk.log" >&2; exit 1; }
# The schema has a folder to itself, since cfn-lint reads every JSON file beside it.
mkdir -p build/schemas
.venv/bin/python scripts/package/repack.py "$copy/$file.zip" LICENSE "build/$file.zip"
cp "$copy/build/materials.cdx.json" "build/$file.cdx.json"
cp "$copy/resource-role.yaml" "build/$file-role.yaml"
cp "$copy/$file.json" "build/schemas/$file.json"
node_modules/.bin/tsx scripts/register/write-template.ts \
  "build/schemas/$file.json" "build/$file.zip" "build/$file-register.yaml"
echo "build/$file.zip"
