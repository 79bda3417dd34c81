# Prints the size in bytes of the zip that `cfn submit --dry-run` makes of the stock build.
set -eu
cd "$(dirname "$0")/../.."

# `cfn submit` empties build/ before it builds, so it works on a copy.
. scripts/copy.sh
cp -R aws-cognito-userpooluser.json resource-role.yaml inputs src "$copy"
sed -e 's|"handlers\.|"dist/handlers.|' \
  -e "s|\"buildCommand\": .*|\"buildCommand\": \"cp -R '$PWD/bench/stock/build' build \&\& echo built\"|" \
  .rpdk-config >"$copy/.rpdk-config"
cfn_in_copy submit --dry-run || { cat "$copy/rpdk.log" >&2; exit 1; }
wc -c <"$copy/aws-cognito-userpooluser.zip"
