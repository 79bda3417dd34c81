# Makes src/models.ts, resource-role.yaml and the CDK's class in cdk/lib from the schema, docs/reference/
# from it and scripts/reference, the service model and docs/local.md from the code of local/, and
# docs/reliability.md from docs/figures; --check tells of the models, the role, the reference and the
# service model alone, unit tests of the others.
set -eu
cd "$(dirname "$0")/.."
. scripts/command.sh

mode=write
case "${1:-}" in
  '') ;;
  --check) mode=check ;;
  *) misused "$1 is not an option" ;;
esac

sh scripts/setup.sh packages python

# `cfn generate` empties docs/ before it writes, so it works on a copy and only its results come back.
. scripts/copy.sh
mkdir "$copy/src"
cp .rpdk-config aws-cognito-userpooluser.json "$copy"
if ! cfn_in_copy generate; then
  echo 'That is what cfn says of aws-cognito-userpooluser.json. Nothing was written: mend it, and run this again.' >&2
  exit 1
fi

# The plugin writes for class-transformer 0.3, whose callbacks took positional arguments; under
# 0.5.1 they would turn every string into an object. The models also predate strict mode.
{
  echo '// @ts-nocheck'
  sed 's/(value: any, obj: any) =>/({ value, obj }) =>/' "$copy/src/models.ts"
} >"$copy/models.ts"

# cfn knows no resources: the role may act on user pools of the Region it is made in, and on nothing else.
# And it trusts the ARN of a version, where the user guide has that of the type: both are let in.
userpools='arn:${AWS::Partition}:cognito-idp:${AWS::Region}:${AWS::AccountId}:userpool/*'
sed -e "s|Resource: \"\*\"|Resource: !Sub $userpools|" \
  -e 's|^\( *\)Fn::Sub: \(arn:.*:type/resource/.*\)/\*$|\1- Fn::Sub: \2\
\1- Fn::Sub: \2/*|' \
  "$copy/resource-role.yaml" >"$copy/role.yaml"

# Of a map cfn's own reference knows no more than the pattern of its keys.
mkdir "$copy/reference"
node_modules/.bin/tsx scripts/reference/write.ts "$copy/reference"

if [ "$mode" = write ]; then
  mkdir -p src docs/reference
  rm -f docs/reference/*
  cp "$copy/models.ts" src/models.ts
  cp "$copy/role.yaml" resource-role.yaml
  cp "$copy/reference/"* docs/reference/
  node_modules/.bin/tsx scripts/cdk-resource/write.ts
  .venv/bin/python scripts/extract-service-model.py
  node_modules/.bin/tsx scripts/local-docs/write.ts
  node_modules/.bin/tsx scripts/reliability/write.ts
  exit 0
fi

stale=''
cmp -s "$copy/models.ts" src/models.ts || stale="$stale src/models.ts"
cmp -s "$copy/role.yaml" resource-role.yaml || stale="$stale resource-role.yaml"
diff -qr "$copy/reference" docs/reference >/dev/null 2>&1 || stale="$stale docs/reference"
if ! .venv/bin/python scripts/extract-service-model.py --check; then
  stale="$stale local/cognito/service-model.json"
fi
if [ -n "$stale" ]; then
  echo "Not what the schema makes:$stale. Run: npm run generate" >&2
  exit 1
fi
